// Creates nodes in an empty store of our own.
// $label: string
// $properties: list of maps, of each node
// returns: id: integer, by which create-relationships names the node
// rows: one for each map, in their order
CALL newsweft.createNodes($label, $properties) YIELD id
RETURN id
