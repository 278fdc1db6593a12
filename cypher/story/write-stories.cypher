// Creates or updates stories; a story is part of one constellation.
// $rows: list of maps {key, constellation, properties}; a property that is null is taken away
// returns: nothing
// rows: 0
UNWIND $rows AS row
MERGE (story:Story {key: row.key})
SET story += row.properties
WITH story, row
MATCH (constellation:Constellation {key: row.constellation})
OPTIONAL MATCH (story)-[former:PART_OF]->(other)
WHERE other <> constellation
DELETE former
MERGE (story)-[:PART_OF]->(constellation)
