// Creates or updates stories; a story is part of one constellation.
// $rows: list of maps {key, constellation, properties}; a property that is null is taken away; a label that the reader gave
// in the meantime stays
// returns: nothing
// rows: 0
UNWIND $rows AS row
MERGE (story:Story {key: row.key})
SET story += row.properties
WITH story, row
OPTIONAL MATCH (own:OwnLabel {key: row.key})
SET story.ownLabel = own.label, story.label = coalesce(own.label, row.properties.label)
WITH story, row
MATCH (constellation:Constellation {key: row.constellation})
OPTIONAL MATCH (story)-[former:PART_OF]->(other)
WHERE other <> constellation
DELETE former
MERGE (story)-[:PART_OF]->(constellation)
