// What is stored of some articles, to be compared with what a corpus says of them.
// $articles: list of maps {key, sayings}; sayings says whether topics and listings are wanted
// returns: article: map of properties; provider: domain or null; topics: names; listings: [key, rank] pairs
// rows: one for each key that is stored
UNWIND $articles AS row
MATCH (article:Article {key: row.key})
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(provider)
RETURN
  properties(article) AS article,
  provider.domain AS provider,
  COLLECT {
    MATCH (article)-[:ABOUT]->(topic)
    WHERE row.sayings
    RETURN topic.name
  } AS topics,
  COLLECT {
    MATCH (article)-[listing:RELATED]->(listed)
    WHERE row.sayings
    RETURN [listed.key, listing.rank]
  } AS listings
