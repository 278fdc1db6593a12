// Which article is a copy of which.
// returns: article, original: keys; similarity: float, 0 to 1
// rows: one for each copy
MATCH (article:Article)-[copy:COPY_OF]->(original:Article)
RETURN article.key AS article, original.key AS original, copy.similarity AS similarity
