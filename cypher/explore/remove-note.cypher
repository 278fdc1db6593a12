// Removes a note.
// $key: string, the id of the node that it is on
// returns: key: string, as given
// rows: 1, or 0 where there is none
MATCH (note:Note {key: $key})
DELETE note
RETURN $key AS key
