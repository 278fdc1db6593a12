// Creates or updates stories.
// $rows: list of maps {key, properties}; a property that is null is taken away
// returns: nothing
// rows: 0
UNWIND $rows AS row
MERGE (story:Story {key: row.key})
SET story += row.properties
