// Removes a saved query.
// $key: string, its key
// returns: key: string, as given
// rows: 1, or 0 where there is none
MATCH (saved:SavedQuery {key: $key})
DELETE saved
RETURN $key AS key
