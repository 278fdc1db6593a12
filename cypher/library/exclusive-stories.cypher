// Stories of one provider alone
// What nobody else took up: stories with several articles, all of them by one provider.
// group: Stories
// $minSize: integer, how many articles a story has at least, default 2
// $limit: integer, how many stories at most, the largest first, default 25
// returns: story; provider; articles: integer; firstSeen, lastSeen: dates
// rows: at most $limit
MATCH (story:Story)
WHERE story.size >= $minSize AND story.providers = 1
MATCH (story)<-[:IN_STORY]-(:Article)-[:PUBLISHED_BY]->(provider:Provider)
WITH DISTINCT story, provider
RETURN story, provider, story.size AS articles, date(story.firstSeen) AS firstSeen, date(story.lastSeen) AS lastSeen
ORDER BY articles DESC, story.key, provider.domain
LIMIT $limit
