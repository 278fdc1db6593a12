// The neighbours of a node by kind and direction of the edges that lead to them.
// $elementId: string, the database's own id of the node
// $base: list of strings, the database's own ids of nodes that expansions pass over
// $here: list of strings, the database's own ids of all nodes in the picture
// $folded: boolean, whether a copy's neighbours are its original's, and a copy is its original
// returns: relation: string, the edges' type; direction: string, "out", "in" or "both"; total: integer, how many;
//   shown: list of booleans, whether each is in the picture, without those of $base, as an expansion ranks them
// rows: at most three for each type
MATCH (start)
WHERE elementId(start) = $elementId
MATCH (start)<-[:COPY_OF*0..1]-(member)
WHERE $folded OR member = start
MATCH (member)-[edge:RELATED|SIMILAR|COPY_OF|PUBLISHED_BY|ABOUT|IN_STORY|ALSO_IN|PART_OF]-(met)
WITH
  start,
  edge,
  CASE WHEN startNode(edge) = member THEN 'out' ELSE 'in' END AS way,
  CASE WHEN $folded THEN coalesce(head([(met)-[:COPY_OF]->(original) | original]), met) ELSE met END AS node
WHERE node <> start
UNWIND CASE type(edge) WHEN 'SIMILAR' THEN ['both'] WHEN 'RELATED' THEN [way, 'both'] ELSE [way] END AS direction
WITH
  type(edge) AS relation,
  direction,
  node,
  max(coalesce(edge.score, edge.similarity, edge.strength, 1.0 / edge.rank, 0.0)) AS strength,
  COUNT { (node)--() } AS degree
ORDER BY strength DESC, degree DESC, coalesce(node.key, node.domain, node.name), elementId(node)
RETURN
  relation,
  direction,
  count(node) AS total,
  collect(CASE WHEN NOT elementId(node) IN $base THEN elementId(node) IN $here END) AS shown
ORDER BY relation, direction
