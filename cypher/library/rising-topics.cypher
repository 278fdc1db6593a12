// Rising and falling topics
// What came up: how many articles name each topic before and from a day on, of all articles of
// that time. A rise above 1.0 means that the later articles name it more often than the earlier.
// group: Topics and time
// $day: date, the first day of the later time, default 2020-01-20
// $minArticles: integer, how many articles name a topic at least, default 5
// $limit: integer, how many topics at most, those that rose most first, default 50
// returns: topic; before, after: integers, articles; rise: float
// rows: at most $limit
MATCH (article:Article)
WHERE article.publishedAt IS NOT NULL AND EXISTS { (article)-[:ABOUT]->() }
WITH
  count(CASE WHEN date(article.publishedAt) < date($day) THEN 1 END) AS allBefore,
  count(CASE WHEN date(article.publishedAt) >= date($day) THEN 1 END) AS allAfter
MATCH (topic:Topic)<-[:ABOUT]-(article:Article)
WHERE article.publishedAt IS NOT NULL
WITH
  topic,
  allBefore,
  allAfter,
  count(CASE WHEN date(article.publishedAt) < date($day) THEN 1 END) AS before,
  count(CASE WHEN date(article.publishedAt) >= date($day) THEN 1 END) AS after
WHERE before + after >= $minArticles
RETURN topic, before, after, round(((after + 0.5) / (allAfter + 0.5)) / ((before + 0.5) / (allBefore + 0.5)), 2) AS rise
ORDER BY rise DESC, after DESC, topic.name
LIMIT $limit
