// The reader's notes, also those on nodes that are no more, the one that was changed last first.
// $keys: list of strings, ids of nodes, or null for all
// returns: note: map of properties
// rows: as many as there are; at most one for each key
MATCH (note:Note)
WHERE $keys IS NULL OR note.key IN $keys
RETURN properties(note) AS note
ORDER BY note.changedAt DESC, note.key
