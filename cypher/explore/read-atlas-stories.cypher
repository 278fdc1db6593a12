// The largest stories.
// $limit: integer, how many stories at most
// returns: story: map of properties; providers: the names of those with the most articles; providerCount: integer
// rows: at most $limit
MATCH (story:Story)
ORDER BY story.size DESC, story.key
LIMIT $limit
CALL (story) {
  MATCH (story)<-[:IN_STORY]-(:Article)-[:PUBLISHED_BY]->(provider:Provider)
  WITH provider, count(*) AS articles
  ORDER BY articles DESC, provider.name
  RETURN collect(provider.name) AS names
}
RETURN properties(story) AS story, names[..5] AS providers, size(names) AS providerCount
