// The keys of all articles that have a post of their own.
// returns: key: string
// rows: one for each such article
MATCH (article:Article)
WHERE article.full
RETURN article.key AS key
