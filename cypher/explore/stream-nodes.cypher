// Every node that is part of the picture, in no order, so that the first ones come at once.
// returns: node
// rows: as many as there are
MATCH (node:Article|Provider|Topic|Story|Constellation)
RETURN node
