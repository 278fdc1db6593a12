// Queries that the reader saved, by name.
// $name: string, the name of one, or null for any
// returns: saved: map of properties
// rows: as many as there are; at most 1 with a name
MATCH (saved:SavedQuery)
WHERE $name IS NULL OR saved.name = $name
RETURN properties(saved) AS saved
ORDER BY toLower(saved.name), saved.key
