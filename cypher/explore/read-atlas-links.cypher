// How strongly the articles of stories are joined across stories, both ways taken together.
// $keys: list of strings, the stories' keys
// $limit: integer, how many links at most, the strongest first
// returns: source, target: story keys, the source first in the alphabet; weight: sum of scores, 0.02 for a listing; edges: how many
// rows: at most $limit
MATCH (one:Story)<-[:IN_STORY]-(:Article)-[edge:SIMILAR|RELATED]-(:Article)-[:IN_STORY]->(other:Story)
WHERE one.key IN $keys AND other.key IN $keys AND one.key < other.key
WITH one.key AS source, other.key AS target, sum(coalesce(edge.score, 0.02)) AS weight, count(edge) AS edges
RETURN source, target, weight, edges
ORDER BY weight DESC, source, target
LIMIT $limit
