// Articles by date.
// returns: nothing
// rows: 0
CREATE INDEX articlePublishedAt IF NOT EXISTS
FOR (article:Article)
ON (article.publishedAt)
