// Creates relationships between nodes that create-nodes created.
// $type: string
// $property: string, the name of a property of each; empty for none
// $rows: bytes, of each the ids of both ends and the property
// returns: nothing
// rows: 0
CALL newsweft.createRelationships($type, $property, $rows)
