// The nodes at the ends of relationships whose ends a result did not carry.
// $elementIds: list of strings, the database's own ids
// returns: node
// rows: one for each id
UNWIND $elementIds AS elementId
MATCH (node)
WHERE elementId(node) = elementId
RETURN node
