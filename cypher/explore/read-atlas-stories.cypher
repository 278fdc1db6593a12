// The largest stories.
// $limit: integer, how many stories at most
// $folded: boolean, whether copies are left out of sizes
// returns: story: map of properties; size: articles that count; copies: articles that do not;
//   providers: the names of those with the most articles; providerCount: integer
// rows: at most $limit
MATCH (story:Story)
WITH story, CASE WHEN $folded THEN coalesce(story.originals, story.size) ELSE story.size END AS size
ORDER BY size DESC, story.key
LIMIT $limit
CALL (story) {
  MATCH (story)<-[:IN_STORY]-(:Article)-[:PUBLISHED_BY]->(provider:Provider)
  WITH provider, count(*) AS articles
  ORDER BY articles DESC, provider.name
  RETURN collect(provider.name) AS names
}
RETURN properties(story) AS story, size, story.size - size AS copies, names[..5] AS providers, size(names) AS providerCount
