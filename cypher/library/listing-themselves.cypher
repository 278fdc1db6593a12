// Providers that list themselves
// Which part of the articles that a provider recommends are its own.
// group: Listings
// $minListings: integer, how many listings a provider's articles have at least, default 5
// $limit: integer, how many providers at most, the most selfish first, default 50
// returns: provider; listings, own: integers; share: float, 0.0 to 1.0
// rows: at most $limit
MATCH (provider:Provider)<-[:PUBLISHED_BY]-(:Article)-[:RELATED]->(listed:Article)
WITH provider, count(*) AS listings, count(CASE WHEN EXISTS { (listed)-[:PUBLISHED_BY]->(provider) } THEN 1 END) AS own
WHERE listings >= $minListings
RETURN provider, listings, own, round(1.0 * own / listings, 2) AS share
ORDER BY share DESC, listings DESC, provider.domain
LIMIT $limit
