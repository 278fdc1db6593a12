// Records what happened to stories.
// $rows: list of maps {kind, at, story, label, other, otherLabel, shared}; story is the key of one that is there
// returns: nothing
// rows: 0
UNWIND $rows AS row
MATCH (story:Story {key: row.story})
CREATE (event:StoryEvent {kind: row.kind, at: row.at, label: row.label, shared: row.shared})-[:OF]->(story)
SET event.other = row.other, event.otherLabel = row.otherLabel
