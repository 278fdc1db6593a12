// First to report
// Which providers open stories that others then take up: how often each was first, of how many
// stories it wrote on. Dates are those of the posts.
// group: Providers
// $minStories: integer, how many shared stories a provider writes on at least, default 3
// $limit: integer, how many providers at most, those most often first, default 50
// returns: provider; first, stories: integers; share: float, 0.0 to 1.0
// rows: at most $limit
MATCH (story:Story)<-[:IN_STORY]-(article:Article)-[:PUBLISHED_BY]->(provider:Provider)
WHERE article.publishedAt IS NOT NULL AND story.providers >= 2
WITH story, provider, min(article.publishedAt) AS at
ORDER BY at, provider.domain
WITH story, collect(provider) AS sequence
UNWIND range(0, size(sequence) - 1) AS place
WITH sequence[place] AS provider, count(CASE place WHEN 0 THEN 1 END) AS first, count(*) AS stories
WHERE stories >= $minStories
RETURN provider, first, stories, round(1.0 * first / stories, 2) AS share
ORDER BY first DESC, share DESC, provider.domain
LIMIT $limit
