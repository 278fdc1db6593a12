// Which articles are copies.
// returns: article: key
// rows: one for each copy
MATCH (copy:Article)-[:COPY_OF]->(:Article)
RETURN DISTINCT copy.key AS article
