// What several nodes are all joined to, those with the strongest edges first.
// $elementIds: list of strings, the database's own ids of the nodes
// $here: list of strings, the database's own ids of all nodes in the picture
// $limit: integer, how many are wanted at most
// $folded: boolean, whether a copy's neighbours are its original's, and a copy is its original
// returns: total: integer, how many; missing: integer, how many of them are not in the picture; nodes: list of nodes,
//   the first of these, at most $limit
// rows: 1
UNWIND $elementIds AS elementId
MATCH (start)
WHERE elementId(start) = elementId
MATCH (start)<-[:COPY_OF*0..1]-(member)
WHERE $folded OR member = start
MATCH (member)-[edge:RELATED|SIMILAR|COPY_OF|PUBLISHED_BY|ABOUT|IN_STORY|ALSO_IN|PART_OF]-(met)
WITH
  elementId,
  edge,
  CASE WHEN $folded THEN coalesce(head([(met)-[:COPY_OF]->(original) | original]), met) ELSE met END AS node
WHERE NOT elementId(node) IN $elementIds
WITH
  elementId,
  node,
  max(coalesce(edge.score, edge.similarity, edge.strength, 1.0 / edge.rank, 0.0)) AS strongest
WITH node, count(*) AS joined, sum(strongest) AS strength
WHERE joined = size($elementIds)
WITH node, strength, elementId(node) IN $here AS shown, COUNT { (node)--() } AS degree
ORDER BY strength DESC, degree DESC, coalesce(node.key, node.domain, node.name), elementId(node)
WITH count(node) AS total, collect(CASE WHEN NOT shown THEN node END) AS missing
RETURN total, size(missing) AS missing, missing[0..$limit] AS nodes
