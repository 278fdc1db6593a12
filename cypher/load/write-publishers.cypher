// Says who published articles; an article has one provider.
// $articles: list of maps {key, provider}; the provider is a domain that is stored
// returns: nothing
// rows: 0
UNWIND $articles AS row
MATCH (article:Article {key: row.key})
MATCH (provider:Provider {domain: row.provider})
OPTIONAL MATCH (article)-[former:PUBLISHED_BY]->(other)
WHERE other <> provider
DELETE former
MERGE (article)-[:PUBLISHED_BY]->(provider)
