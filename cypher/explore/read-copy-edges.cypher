// Which articles are copies of which.
// returns: edge
// rows: one for each copy
MATCH (:Article)-[edge:COPY_OF]->(:Article)
RETURN edge
