// Missing articles
// Articles that are known only since others list them: which posts are worth getting, those in
// most lists first.
// group: Listings
// $limit: integer, how many articles at most, default 50
// returns: article; provider: name; lists, providers: integers, how many list it; url: address
// rows: at most $limit
MATCH (article:Article)<-[:RELATED]-(lister:Article)
WHERE NOT coalesce(article.full, false)
OPTIONAL MATCH (lister)-[:PUBLISHED_BY]->(provider:Provider)
WITH article, count(DISTINCT lister) AS lists, count(DISTINCT provider) AS providers
ORDER BY lists DESC, providers DESC, article.key
LIMIT $limit
RETURN article, head([(article)-[:PUBLISHED_BY]->(provider) | provider.name]) AS provider, lists, providers, article.url AS url
ORDER BY lists DESC, providers DESC, article.key
