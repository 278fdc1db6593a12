// The relationships of nodes, which go with them.
// $elementIds: list of strings, the database's own ids of the nodes
// $limit: integer, how many at most
// returns: relationship
// rows: at most $limit
UNWIND $elementIds AS elementId
MATCH (node)-[relationship]-()
WHERE elementId(node) = elementId
RETURN DISTINCT relationship
LIMIT $limit
