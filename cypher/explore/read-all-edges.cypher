// Every relationship between the nodes of the picture.
// returns: edge
// rows: as many as there are
MATCH (:Article|Provider|Topic|Story|Constellation)-[edge]->(:Article|Provider|Topic|Story|Constellation)
RETURN edge
