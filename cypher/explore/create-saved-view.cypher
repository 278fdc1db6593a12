// Saves a view; fails where another one has its name.
// $properties: map of key, name, note, view, address, createdAt, changedAt, articles, basis, picture
// returns: saved: map of properties
// rows: 1
CREATE (saved:SavedView)
SET saved = $properties
RETURN properties(saved) AS saved
