// Coverage over time
// How many articles came out on each day, from how many providers, and how many stories began.
// Days of which no post tells are left out.
// group: Topics and time
// $from: date, the first day, default 1970-01-01
// $until: date, the last day, default 2100-01-01
// $limit: integer, how many days at most, the earliest first, default 366
// returns: day: date; articles, providers, newStories: integers
// rows: at most $limit
MATCH (article:Article)
WHERE article.publishedAt IS NOT NULL
WITH article, date(article.publishedAt) AS day
WHERE date($from) <= day <= date($until)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(provider:Provider)
OPTIONAL MATCH (article)-[:IN_STORY]->(story:Story)
WHERE date(story.firstSeen) = day
RETURN day, count(DISTINCT article) AS articles, count(DISTINCT provider) AS providers, count(DISTINCT story) AS newStories
ORDER BY day
LIMIT $limit
