// Articles in nobody's list
// Articles of some quality that no other article lists: what readers of the lists never come
// across. Ties are similar articles through which the text alone weaves them in.
// group: Listings
// $minQuality: integer, the least quality, as the posts give it, default 50
// $limit: integer, how many articles at most, the best first, default 50
// returns: article; provider: name; quality, ties: integers; publishedAt; story: label
// rows: at most $limit
MATCH (article:Article)
WHERE article.full AND article.quality >= $minQuality AND NOT EXISTS { (article)<-[:RELATED]-() }
ORDER BY article.quality DESC, article.publishedAt DESC, article.key
LIMIT $limit
RETURN
  article,
  head([(article)-[:PUBLISHED_BY]->(provider) | provider.name]) AS provider,
  article.quality AS quality,
  COUNT { (article)-[:SIMILAR]-() } AS ties,
  article.publishedAt AS publishedAt,
  head([(article)-[:IN_STORY]->(story) | story.label]) AS story
ORDER BY quality DESC, publishedAt DESC, article.key
