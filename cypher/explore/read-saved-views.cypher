// Views that the reader saved, the newest first.
// $key: string, the key of one, or null for any
// $name: string, the name of one, or null for any
// returns: saved: map of properties
// rows: as many as there are; at most 1 with a key or a name
MATCH (saved:SavedView)
WHERE ($key IS NULL OR saved.key = $key) AND ($name IS NULL OR saved.name = $name)
RETURN properties(saved) AS saved
ORDER BY saved.createdAt DESC, saved.key
