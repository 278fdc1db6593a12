// Saves a theme in the place of the one of its name.
// $name: string
// $properties: map of name, and of one of query, keys and cypher, and color, or of removed: true
// returns: name: string
// rows: 1
MERGE (theme:Theme {name: $name})
SET theme = $properties
RETURN theme.name AS name
