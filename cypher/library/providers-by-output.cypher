// Providers by output and reach
// Who publishes most, and over how many stories it spreads. Articles per story near 1 mean a
// provider that touches everything once; higher ones a provider that stays with its subjects.
// group: Providers
// $limit: integer, how many providers at most, default 25
// returns: provider; articles, stories, topics: integers; articlesPerStory: float, null without stories
// rows: at most $limit
MATCH (provider:Provider)<-[:PUBLISHED_BY]-(article:Article)
WITH provider, count(article) AS articles
ORDER BY articles DESC, provider.domain
LIMIT $limit
MATCH (provider)<-[:PUBLISHED_BY]-(article:Article)
OPTIONAL MATCH (article)-[:IN_STORY]->(story:Story)
OPTIONAL MATCH (article)-[:ABOUT]->(topic:Topic)
WITH
  provider,
  articles,
  count(DISTINCT story) AS stories,
  count(DISTINCT topic) AS topics,
  count(DISTINCT CASE WHEN story IS NOT NULL THEN article END) AS told
RETURN
  provider,
  articles,
  stories,
  topics,
  CASE stories WHEN 0 THEN null ELSE round(1.0 * told / stories, 2) END AS articlesPerStory
ORDER BY articles DESC, provider.domain
