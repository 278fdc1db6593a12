// Which article is a copy of which.
// returns: article, original: keys; evidence: 'text' or 'title'; similarity: float, 0 to 1
// rows: one for each copy
MATCH (article:Article)-[copy:COPY_OF]->(original:Article)
RETURN article.key AS article, original.key AS original, copy.evidence AS evidence, copy.similarity AS similarity
