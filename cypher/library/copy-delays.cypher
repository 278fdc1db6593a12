// How late copies come
// How many hours lie between an original and its copies, by who copies: half of a provider's copies
// come within the median. Small numbers mean a feed that is taken over as it is.
// group: Copies
// $minCopies: integer, how many dated copies a provider has at least, default 1
// $limit: integer, how many providers at most, the quickest first, default 50
// returns: copier; copies: integer; median, quickest, slowest: floats, hours
// rows: at most $limit
MATCH (copier:Provider)<-[:PUBLISHED_BY]-(copy:Article)-[:COPY_OF]->(original:Article)
WHERE copy.publishedAt IS NOT NULL AND original.publishedAt IS NOT NULL
WITH copier, duration.inSeconds(original.publishedAt, copy.publishedAt).seconds / 3600.0 AS hours
WITH copier, count(*) AS copies, percentileCont(hours, 0.5) AS median, min(hours) AS quickest, max(hours) AS slowest
WHERE copies >= $minCopies
RETURN copier, copies, round(median, 1) AS median, round(quickest, 1) AS quickest, round(slowest, 1) AS slowest
ORDER BY median, copies DESC, copier.domain
LIMIT $limit
