// Removes stories that are no more.
// $rows: list of maps {key}
// returns: nothing
// rows: 0
UNWIND $rows AS row
MATCH (story:Story {key: row.key})
DETACH DELETE story
