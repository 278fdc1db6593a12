// Puts articles into stories; an article is in one story.
// $rows: list of maps {article, story, strength}
// returns: nothing
// rows: 0
UNWIND $rows AS row
MATCH (article:Article {key: row.article})
MATCH (story:Story {key: row.story})
OPTIONAL MATCH (article)-[former:IN_STORY]->(other)
WHERE other <> story
DELETE former
MERGE (article)-[membership:IN_STORY]->(story)
SET membership.strength = row.strength
