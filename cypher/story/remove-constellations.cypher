// Removes constellations that are no more.
// $rows: list of maps {key}
// returns: nothing
// rows: 0
UNWIND $rows AS row
MATCH (constellation:Constellation {key: row.key})
DETACH DELETE constellation
