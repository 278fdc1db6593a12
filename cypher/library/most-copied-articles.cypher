// Most copied articles
// Whose text went around: the articles with most copies, by how many providers, and how many hours
// after the original the first and the last of them appeared.
// group: Copies
// $limit: integer, how many articles at most, default 25
// returns: original; provider: name; copies, copiers: integers; firstHours, lastHours: floats, null without dates
// rows: at most $limit
MATCH (original:Article)<-[:COPY_OF]-(copy:Article)
OPTIONAL MATCH (copy)-[:PUBLISHED_BY]->(copier:Provider)
WITH
  original,
  count(DISTINCT copy) AS copies,
  count(DISTINCT copier) AS copiers,
  min(copy.publishedAt) AS firstAt,
  max(copy.publishedAt) AS lastAt
ORDER BY copies DESC, copiers DESC, original.key
LIMIT $limit
RETURN
  original,
  head([(original)-[:PUBLISHED_BY]->(provider) | provider.name]) AS provider,
  copies,
  copiers,
  round(duration.inSeconds(original.publishedAt, firstAt).seconds / 3600.0, 1) AS firstHours,
  round(duration.inSeconds(original.publishedAt, lastAt).seconds / 3600.0, 1) AS lastHours
ORDER BY copies DESC, copiers DESC, original.key
