// Changes a saved view; fails where another one has its new name.
// $key: string, its key
// $properties: map of some of name, note, view, address, changedAt, articles, basis, picture; what is null is taken away
// returns: saved: map of properties
// rows: 1, or 0 where there is none
MATCH (saved:SavedView {key: $key})
SET saved += $properties
RETURN properties(saved) AS saved
