// How many nodes there are, of whatever kind.
// returns: nodes: integer
// rows: 1
MATCH (node)
RETURN count(node) AS nodes
