// Stories that spread fastest
// How many providers took up a story within the first hours after its first article, and how many
// in all.
// group: Stories
// $hours: integer, how many hours after the first article count, default 24
// $limit: integer, how many stories at most, default 25
// returns: story; early, providers, articles: integers; first: the first article
// rows: at most $limit
MATCH (story:Story)<-[:IN_STORY]-(article:Article)-[:PUBLISHED_BY]->(provider:Provider)
WHERE article.publishedAt <= story.firstSeen + duration({hours: $hours})
WITH story, count(DISTINCT provider) AS early
ORDER BY early DESC, story.size DESC, story.key
LIMIT $limit
RETURN
  story,
  early,
  story.providers AS providers,
  story.size AS articles,
  head(COLLECT {
    MATCH (story)<-[:IN_STORY]-(first:Article)
    WHERE first.publishedAt IS NOT NULL
    RETURN first
    ORDER BY first.publishedAt, first.key
    LIMIT 1
  }) AS first
ORDER BY early DESC, articles DESC, story.key
