// Every node that is part of the picture; the records of loads are not.
// returns: node
// rows: as many as there are
MATCH (node:Article|Provider|Topic|Story|Constellation)
RETURN node
ORDER BY labels(node)[0], coalesce(node.key, node.domain, node.name)
