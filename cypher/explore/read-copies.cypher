// Which articles are copies, and of which.
// returns: article: key, original: key
// rows: one for each copy
MATCH (copy:Article)-[:COPY_OF]->(original:Article)
WHERE copy.key IS :: STRING NOT NULL AND original.key IS :: STRING NOT NULL
RETURN copy.key AS article, original.key AS original
