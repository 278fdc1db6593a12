// Changes a saved query; fails where another one has its new name.
// $key: string, its key
// $properties: map of name, note, cypher, parameters as JSON, savedAt
// returns: saved: map of properties
// rows: 1, or 0 where there is none
MATCH (saved:SavedQuery {key: $key})
SET saved += $properties
RETURN properties(saved) AS saved
