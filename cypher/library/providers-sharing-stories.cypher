// Providers that carry the same stories
// Pairs of providers by the stories that both have articles in. Overlap is the part of all
// stories of the two that they share (1.0: the same stories).
// group: Providers
// $minShared: integer, how many stories a pair shares at least, default 3
// $limit: integer, how many pairs at most, those that overlap most first, default 50
// returns: provider, other; shared: integer; overlap: float; stories: up to five labels, the largest first
// rows: at most $limit
MATCH (provider:Provider)<-[:PUBLISHED_BY]-(:Article)-[:IN_STORY]->(story:Story)
WITH DISTINCT story, provider
MATCH (story)<-[:IN_STORY]-(:Article)-[:PUBLISHED_BY]->(other:Provider)
WHERE provider.domain < other.domain
WITH DISTINCT provider, other, story
ORDER BY story.size DESC, story.key
WITH provider, other, count(story) AS shared, collect(story.label)[..5] AS stories
WHERE shared >= $minShared
WITH
  provider,
  other,
  shared,
  stories,
  COUNT { MATCH (provider)<-[:PUBLISHED_BY]-(:Article)-[:IN_STORY]->(story:Story) RETURN DISTINCT story } AS ofProvider,
  COUNT { MATCH (other)<-[:PUBLISHED_BY]-(:Article)-[:IN_STORY]->(story:Story) RETURN DISTINCT story } AS ofOther
RETURN provider, other, shared, round(1.0 * shared / (ofProvider + ofOther - shared), 2) AS overlap, stories
ORDER BY overlap DESC, shared DESC, provider.domain, other.domain
LIMIT $limit
