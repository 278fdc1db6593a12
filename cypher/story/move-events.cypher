// Hands what happened to stories that are no more over to those that they went into.
// $rows: list of maps {from, to}; keys of stories
// returns: nothing
// rows: 0
UNWIND $rows AS row
MATCH (:Story {key: row.from})<-[former:OF]-(event:StoryEvent)
MATCH (heir:Story {key: row.to})
DELETE former
CREATE (event)-[:OF]->(heir)
