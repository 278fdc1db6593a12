// Saves a query; fails where another one has its name.
// $properties: map of key, name, note, cypher, parameters as JSON, savedAt
// returns: saved: map of properties
// rows: 1
CREATE (saved:SavedQuery)
SET saved = $properties
RETURN properties(saved) AS saved
