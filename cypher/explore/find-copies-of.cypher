// The copies of some articles.
// $elementIds: list of strings, the database's own ids of nodes of any kind
// returns: node
// rows: as many as there are
UNWIND $elementIds AS elementId
MATCH (original)
WHERE elementId(original) = elementId
MATCH (original)<-[:COPY_OF]-(node:Article)
RETURN DISTINCT node
