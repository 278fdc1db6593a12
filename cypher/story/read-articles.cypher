// What weaving reads of the articles.
// returns: key, title, excerpt, text: strings or null; publishedAt: zoned date and time or null; provider: domain or null
// rows: one for each article
MATCH (article:Article)
RETURN
  article.key AS key,
  article.title AS title,
  article.excerpt AS excerpt,
  article.text AS text,
  article.publishedAt AS publishedAt,
  head([(article)-[:PUBLISHED_BY]->(provider) | provider.domain]) AS provider
