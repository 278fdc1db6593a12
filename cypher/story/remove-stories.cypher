// Removes stories that are no more, with what happened to them.
// $rows: list of maps {key}
// returns: nothing
// rows: 0
UNWIND $rows AS row
MATCH (story:Story {key: row.key})
OPTIONAL MATCH (story)<-[:OF]-(event:StoryEvent)
DETACH DELETE event, story
