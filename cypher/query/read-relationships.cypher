// Relationships as they are stored.
// $elementIds: list of strings, the database's own ids
// returns: relationship
// rows: one for each id
UNWIND $elementIds AS elementId
MATCH ()-[relationship]->()
WHERE elementId(relationship) = elementId
RETURN relationship
