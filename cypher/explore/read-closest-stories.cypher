// The stories that a story is tied to most, and through what. A copy is taken as one with its original; a tie is a pair
// of articles; a likeness weighs its score, a listing 0.02, two mutual ones 0.05.
// $key: string, the story's key
// $limit: integer, how many stories at most
// returns: story: node; ties: integer; weight: float; strongest: list of maps {near, far, score, terms, listed}, up to
//   three ties, the strongest first, near in the story that was asked for; score and terms may be null
// rows: at most $limit, the closest first
MATCH (home:Story {key: $key})
MATCH (home)<-[:IN_STORY]-(one:Article)-[edge:SIMILAR|RELATED]-(two:Article)-[:IN_STORY]->(story:Story)
WHERE story <> home
WITH
  story,
  coalesce(head([(one)-[:COPY_OF]->(original) | original]), one) AS near,
  coalesce(head([(two)-[:COPY_OF]->(original) | original]), two) AS far,
  type(edge) AS kind,
  startNode(edge) = one AS outward,
  max(CASE WHEN type(edge) = 'SIMILAR' THEN edge.score WHEN edge.mutual THEN 0.025 ELSE 0.02 END) AS weight,
  head(collect(edge.terms)) AS terms
WITH
  story,
  near,
  far,
  sum(weight) AS weight,
  max(CASE kind WHEN 'SIMILAR' THEN weight END) AS score,
  head(collect(terms)) AS terms,
  any(listing IN collect(kind = 'RELATED') WHERE listing) AS listed
ORDER BY weight DESC, near.key, far.key
WITH
  story,
  count(*) AS ties,
  sum(weight) AS total,
  collect({near: near, far: far, score: score, terms: terms, listed: listed})[..3] AS strongest
RETURN story, ties, total AS weight, strongest
ORDER BY weight DESC, story.key
LIMIT $limit
