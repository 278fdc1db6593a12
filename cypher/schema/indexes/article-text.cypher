// Words of an article. Title, excerpt and text of every article; the search box and themes ask it.
// returns: nothing
// rows: 0
CREATE FULLTEXT INDEX articleText IF NOT EXISTS
FOR (article:Article)
ON EACH [article.title, article.excerpt, article.text]
