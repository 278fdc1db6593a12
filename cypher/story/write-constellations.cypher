// Creates or updates constellations.
// $rows: list of maps {key, properties}; a property that is null is taken away
// returns: nothing
// rows: 0
UNWIND $rows AS row
MERGE (constellation:Constellation {key: row.key})
SET constellation += row.properties
