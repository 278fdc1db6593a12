// The largest stories.
// $limit: integer, how many stories at most
// $folded: boolean, whether copies are left out of sizes
// returns: story: map of properties; constellation: its key or null; size: articles that count; copies: articles that
//   repeat others; providers: the names of those with the most articles; providerCount: integer
// rows: at most $limit
MATCH (story:Story)
WITH
  story,
  story.size - coalesce(story.originals, story.size) AS copies,
  CASE WHEN $folded THEN coalesce(story.originals, story.size) ELSE story.size END AS size
ORDER BY size DESC, story.key
LIMIT $limit
CALL (story) {
  MATCH (story)<-[:IN_STORY]-(:Article)-[:PUBLISHED_BY]->(provider:Provider)
  WITH provider, count(*) AS articles
  ORDER BY articles DESC, provider.name
  RETURN collect(provider.name) AS names
}
RETURN
  properties(story) AS story,
  head([(story)-[:PART_OF]->(constellation) | constellation.key]) AS constellation,
  size,
  copies,
  names[..5] AS providers,
  size(names) AS providerCount
