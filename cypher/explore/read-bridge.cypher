// Which other stories articles join with their own, and what else does. A copy is taken as one with its original; a tie
// is a pair of articles; a likeness weighs its score, a listing 0.02, two mutual ones 0.05.
// $keys: list of strings, keys of articles
// $limit: integer, how many other stories of each article at most, those of one article last, else those that
//   it is tied to most first
// returns: key: string; story: node; ties, allTies: integers, how many pairs of the two stories have the article, and
//   how many there are; weight, allWeight: floats, what they weigh; strongest: map {node, provider, score, terms, lists,
//   listed}, the article at the other end of the article's strongest tie, score and terms may be null
// rows: at most $limit for each key
UNWIND $keys AS key
MATCH (asked:Article {key: key})
WITH key, coalesce(head([(asked)-[:COPY_OF]->(original) | original]), asked) AS article
MATCH (article)-[:IN_STORY]->(home:Story)
CALL (article, home) {
  MATCH (article)<-[:COPY_OF*0..1]-(one)
  MATCH (one)-[edge:SIMILAR|RELATED]-(two:Article)-[:IN_STORY]->(story:Story)
  WHERE story <> home
  WITH
    story,
    coalesce(head([(two)-[:COPY_OF]->(original) | original]), two) AS other,
    type(edge) AS kind,
    startNode(edge) = one AS outward,
    max(CASE WHEN type(edge) = 'SIMILAR' THEN edge.score WHEN edge.mutual THEN 0.025 ELSE 0.02 END) AS weight,
    head(collect(edge.terms)) AS terms
  WITH
    story,
    other,
    sum(weight) AS weight,
    max(CASE kind WHEN 'SIMILAR' THEN weight END) AS score,
    head(collect(terms)) AS terms,
    any(listing IN collect(kind = 'RELATED' AND outward) WHERE listing) AS lists,
    any(listing IN collect(kind = 'RELATED' AND NOT outward) WHERE listing) AS listed
  ORDER BY weight DESC, other.key
  WITH
    story,
    count(*) AS ties,
    sum(weight) AS total,
    head(collect({node: other, score: score, terms: terms, lists: lists, listed: listed})) AS strongest
  RETURN story, ties, total AS weight, strongest
  ORDER BY story.size > 1 DESC, weight DESC, story.key
  LIMIT $limit
}
CALL (home, story) {
  MATCH (home)<-[:IN_STORY]-(one:Article)-[edge:SIMILAR|RELATED]-(two:Article)-[:IN_STORY]->(story)
  WITH
    coalesce(head([(one)-[:COPY_OF]->(original) | original]), one) AS near,
    coalesce(head([(two)-[:COPY_OF]->(original) | original]), two) AS far,
    type(edge) AS kind,
    startNode(edge) = one AS outward,
    max(CASE WHEN type(edge) = 'SIMILAR' THEN edge.score WHEN edge.mutual THEN 0.025 ELSE 0.02 END) AS weight
  WITH near, far, sum(weight) AS weight
  RETURN count(*) AS allTies, sum(weight) AS allWeight
}
WITH key, story, ties, allTies, weight, allWeight, strongest, strongest.node AS other
RETURN
  key,
  story,
  ties,
  allTies,
  weight,
  allWeight,
  {
    node: other,
    provider: head([(other)-[:PUBLISHED_BY]->(provider) | provider.name]),
    score: strongest.score,
    terms: strongest.terms,
    lists: strongest.lists,
    listed: strongest.listed
  } AS strongest
ORDER BY key, story.size > 1 DESC, weight DESC, story.key
