// How strongly the articles of stories are joined across stories, each copy taken as one with its original.
// $keys: list of strings, the stories' keys
// $limit: integer, how many links at most, the strongest first
// returns: source, target: story keys, the source first in the alphabet; weight: sum of scores, 0.02 for a listing; edges: how many
// rows: at most $limit
MATCH (one:Story)<-[:IN_STORY]-(left:Article)-[edge:SIMILAR|RELATED]-(right:Article)-[:IN_STORY]->(other:Story)
WHERE one.key IN $keys AND other.key IN $keys AND one.key < other.key
OPTIONAL MATCH (left)-[:COPY_OF]->(near:Article)
OPTIONAL MATCH (right)-[:COPY_OF]->(far:Article)
WITH
  one.key AS source,
  other.key AS target,
  coalesce(near, left) AS left,
  coalesce(far, right) AS right,
  type(edge) AS kind,
  startNode(edge) = left AS forwards,
  max(coalesce(edge.score, 0.02)) AS score
WITH source, target, sum(score) AS weight, count(*) AS edges
RETURN source, target, weight, edges
ORDER BY weight DESC, source, target
LIMIT $limit
