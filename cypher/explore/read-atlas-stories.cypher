// Stories as the atlas tells of them.
// $keys: list of strings, the stories' keys
// $folded: boolean, whether copies are left out of sizes
// returns: story: map of properties; constellation: its key or null; size: articles that count; copies: articles that
//   repeat others; providers: the names of those with the most of its articles, or of any hundred of them where it has
//   more; providerCount: integer
// rows: one for each key, in their order
UNWIND range(0, size($keys) - 1) AS at
MATCH (story:Story {key: $keys[at]})
OPTIONAL MATCH (story)-[:PART_OF]->(constellation)
CALL (story) {
  MATCH (story)<-[:IN_STORY]-(article)
  WITH article
  LIMIT 100
  MATCH (article)-[:PUBLISHED_BY]->(provider)
  WITH provider, count(*) AS articles
  ORDER BY articles DESC, provider.name
  RETURN collect(provider.name) AS names
}
RETURN
  properties(story) AS story,
  constellation.key AS constellation,
  CASE WHEN $folded THEN coalesce(story.originals, story.size) ELSE story.size END AS size,
  story.size - coalesce(story.originals, story.size) AS copies,
  names[..5] AS providers,
  coalesce(story.providers, size(names)) AS providerCount
ORDER BY at
