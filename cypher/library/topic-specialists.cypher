// Who specialises in what
// The topic that each provider names most often in comparison with all others: a lift of 3.0
// means three times as often as providers on the whole.
// group: Providers
// $minArticles: integer, how many articles of the provider name the topic at least, default 3
// $limit: integer, how many pairs at most, those with most lift first, default 50
// returns: provider; topic; articles, total: integers, on the topic and in all; lift: float
// rows: at most $limit
MATCH (article:Article)
WHERE EXISTS { (article)-[:ABOUT]->() }
WITH count(article) AS all
MATCH (provider:Provider)<-[:PUBLISHED_BY]-(article:Article)-[:ABOUT]->(topic:Topic)
WITH all, provider, topic, count(article) AS articles
WHERE articles >= $minArticles
WITH
  provider,
  topic,
  articles,
  COUNT { (provider)<-[:PUBLISHED_BY]-(other:Article) WHERE EXISTS { (other)-[:ABOUT]->() } } AS total,
  COUNT { (topic)<-[:ABOUT]-() } AS named,
  all
RETURN provider, topic, articles, total, round((1.0 * articles / total) / (1.0 * named / all), 2) AS lift
ORDER BY lift DESC, articles DESC, provider.domain, topic.name
LIMIT $limit
