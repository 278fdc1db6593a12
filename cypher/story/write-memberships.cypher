// Puts articles into stories; an article is in one story and at most half in another.
// $rows: list of maps {article, story, strength, second, secondStrength}; second may be null
// returns: nothing
// rows: 0
UNWIND $rows AS row
MATCH (article:Article {key: row.article})
MATCH (story:Story {key: row.story})
CALL (article, story, row) {
  OPTIONAL MATCH (article)-[former:IN_STORY]->(other)
  WHERE other <> story
  DELETE former
  MERGE (article)-[membership:IN_STORY]->(story)
  SET membership.strength = row.strength
}
CALL (article, row) {
  OPTIONAL MATCH (article)-[former:ALSO_IN]->(other)
  WHERE row.second IS NULL OR other.key <> row.second
  DELETE former
}
CALL (article, row) {
  MATCH (second:Story {key: row.second})
  MERGE (article)-[also:ALSO_IN]->(second)
  SET also.strength = row.secondStrength
}
