// Creates or updates constellations.
// $rows: list of maps {key, properties}; a property that is null is taken away; a label that the reader gave
// in the meantime stays
// returns: nothing
// rows: 0
UNWIND $rows AS row
MERGE (constellation:Constellation {key: row.key})
SET constellation += row.properties
WITH constellation, row
OPTIONAL MATCH (own:OwnLabel {key: row.key})
SET constellation.ownLabel = own.label, constellation.label = coalesce(own.label, row.properties.label)
