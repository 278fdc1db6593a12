// Providers that only copy
// Providers most of whose articles repeat others: a share of 1.0 means that none of their posts
// has a text of its own here.
// group: Copies
// $minArticles: integer, how many posts of its own a provider has at least, default 1
// $minShare: float, which part of them are copies at least, default 0.5
// $limit: integer, how many providers at most, default 50
// returns: provider; articles, copies: integers; share: float, 0.0 to 1.0; sources: up to five names, the most copied first
// rows: at most $limit
MATCH (provider:Provider)<-[:PUBLISHED_BY]-(article:Article {full: true})
WITH provider, count(article) AS articles, count(CASE WHEN EXISTS { (article)-[:COPY_OF]->() } THEN 1 END) AS copies
WHERE copies > 0 AND articles >= $minArticles AND 1.0 * copies / articles >= $minShare
ORDER BY 1.0 * copies / articles DESC, copies DESC, provider.domain
LIMIT $limit
CALL (provider) {
  MATCH (provider)<-[:PUBLISHED_BY]-(:Article)-[:COPY_OF]->(:Article)-[:PUBLISHED_BY]->(source:Provider)
  WITH source.name AS name, count(*) AS times
  ORDER BY times DESC, name
  RETURN collect(name)[..5] AS sources
}
RETURN provider, articles, copies, round(1.0 * copies / articles, 2) AS share, sources
ORDER BY share DESC, copies DESC, provider.domain
