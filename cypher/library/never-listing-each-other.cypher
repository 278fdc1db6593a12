// Providers that never list each other
// Pairs of providers that write on the same stories, although neither recommends an article of
// the other: rivals, or parts of the press that take no notice of each other.
// group: Listings
// $minShared: integer, how many stories a pair shares at least, default 2
// $limit: integer, how many pairs at most, those that share most first, default 50
// returns: provider, other; shared: integer; stories: up to five labels, the largest first
// rows: at most $limit
MATCH (provider:Provider)<-[:PUBLISHED_BY]-(:Article)-[:IN_STORY]->(story:Story)
WITH DISTINCT story, provider
MATCH (story)<-[:IN_STORY]-(:Article)-[:PUBLISHED_BY]->(other:Provider)
WHERE provider.domain < other.domain
WITH DISTINCT provider, other, story
ORDER BY story.size DESC, story.key
WITH provider, other, count(story) AS shared, collect(story.label)[..5] AS stories
WHERE shared >= $minShared
WITH provider, other, shared, stories
ORDER BY shared DESC, provider.domain, other.domain
WITH provider, other, shared, stories
WHERE NOT EXISTS { (provider)<-[:PUBLISHED_BY]-(:Article)-[:RELATED]-(:Article)-[:PUBLISHED_BY]->(other) }
RETURN provider, other, shared, stories
ORDER BY shared DESC, provider.domain, other.domain
LIMIT $limit
