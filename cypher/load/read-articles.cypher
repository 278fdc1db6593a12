// What is stored of some articles, to be compared with what a corpus says of them.
// $keys: list of strings, the articles' keys
// returns: article: map of properties; provider: domain or null; topics: names; listings: [key, rank] pairs
// rows: one for each key that is stored
UNWIND $keys AS key
MATCH (article:Article {key: key})
RETURN
  properties(article) AS article,
  head([(article)-[:PUBLISHED_BY]->(provider) | provider.domain]) AS provider,
  [(article)-[:ABOUT]->(topic) | topic.name] AS topics,
  [(article)-[listing:RELATED]->(listed) | [listed.key, listing.rank]] AS listings
