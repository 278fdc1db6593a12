// The newest of some articles, with the texts that the index has.
// $keys: list of strings, keys of articles
// $limit: integer, how many at most
// returns: key: string; title, excerpt, text, provider: strings or null; publishedAt: zoned date and time or null
// rows: at most $limit, the newest first, those without a date last
UNWIND $keys AS key
MATCH (article:Article {key: key})
WITH article
ORDER BY article.publishedAt IS NULL, article.publishedAt DESC, article.key
LIMIT $limit
RETURN
  article.key AS key,
  article.title AS title,
  article.excerpt AS excerpt,
  article.text AS text,
  head([(article)-[:PUBLISHED_BY]->(provider) | coalesce(provider.name, provider.domain)]) AS provider,
  article.publishedAt AS publishedAt
ORDER BY publishedAt IS NULL, publishedAt DESC, key
