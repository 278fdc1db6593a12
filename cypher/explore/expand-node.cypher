// Neighbours of a node: along one kind of edge those with the strongest edges first, else those with most edges.
// $elementId: string, the database's own id of the node
// $relations: list of strings, types of the edges; empty for any
// $direction: string, "out", "in" or "both", in which the edges lead; those of similar text have none
// $base: list of strings, the database's own ids of nodes that count for nothing
// $limit: integer, how many neighbours at most
// $folded: boolean, whether a copy's neighbours are its original's, and a copy is its original
// returns: node
// rows: at most $limit
MATCH (start)
WHERE elementId(start) = $elementId
MATCH (start)<-[:COPY_OF*0..1]-(member)
WHERE $folded OR member = start
MATCH (member)-[edge:RELATED|SIMILAR|COPY_OF|PUBLISHED_BY|ABOUT|IN_STORY|ALSO_IN|PART_OF]-(met)
WHERE
  (size($relations) = 0 OR type(edge) IN $relations)
  AND ($direction = 'both' OR edge:SIMILAR OR ($direction = 'out') = (startNode(edge) = member))
WITH
  start,
  edge,
  CASE WHEN $folded THEN coalesce(head([(met)-[:COPY_OF]->(original) | original]), met) ELSE met END AS node
WHERE node <> start AND NOT elementId(node) IN $base
WITH
  node,
  max(coalesce(edge.score, edge.similarity, edge.strength, 1.0 / edge.rank, 0.0)) AS strength,
  COUNT { (node)--() } AS degree
RETURN node
ORDER BY
  CASE WHEN size($relations) = 0 THEN 0.0 ELSE strength END DESC,
  degree DESC,
  coalesce(node.key, node.domain, node.name),
  elementId(node)
LIMIT $limit
