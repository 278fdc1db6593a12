// How many articles there are.
// returns: articles: integer
// rows: 1
MATCH (article:Article)
RETURN count(article) AS articles
