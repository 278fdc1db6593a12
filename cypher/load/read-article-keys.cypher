// The keys of all articles.
// returns: key: string
// rows: one for each article
MATCH (article:Article)
RETURN article.key AS key
