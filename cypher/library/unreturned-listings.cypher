// Listings that are not returned
// Whose articles list another provider's articles without being listed by them in turn: attention
// that goes one way. Only listed articles with a post of their own count, since only they can list.
// group: Listings
// $limit: integer, how many pairs of providers at most, default 50
// returns: provider, listed: who lists whom; listings, returned, unreturned: integers
// rows: at most $limit
MATCH (provider:Provider)<-[:PUBLISHED_BY]-(article:Article)-[:RELATED]->(other:Article {full: true})
MATCH (other)-[:PUBLISHED_BY]->(listed:Provider)
WHERE listed <> provider
WITH provider, listed, EXISTS { (other)-[:RELATED]->(article) } AS isReturned
WITH provider, listed, count(*) AS listings, count(CASE WHEN isReturned THEN 1 END) AS returned
WITH provider, listed, listings, returned, listings - returned AS unreturned
WHERE unreturned > 0
RETURN provider, listed, listings, returned, unreturned
ORDER BY unreturned DESC, returned, provider.domain, listed.domain
LIMIT $limit
