// The neighbours of some nodes that are not in the picture yet, those with most edges first.
// $elementIds: list of strings, the database's own ids of the nodes
// $here: list of strings, the database's own ids of all nodes in the picture
// $limit: integer, how many neighbours at most
// $folded: boolean, whether a copy's neighbours are its original's, and a copy is its original
// returns: node
// rows: at most $limit
UNWIND $elementIds AS elementId
MATCH (start)
WHERE elementId(start) = elementId
MATCH (start)<-[:COPY_OF*0..1]-(member)
WHERE $folded OR member = start
MATCH (member)-[:RELATED|SIMILAR|COPY_OF|PUBLISHED_BY|ABOUT|IN_STORY|ALSO_IN|PART_OF]-(met)
WITH CASE WHEN $folded THEN coalesce(head([(met)-[:COPY_OF]->(original) | original]), met) ELSE met END AS node
WHERE NOT elementId(node) IN $here
WITH DISTINCT node, COUNT { (node)--() } AS degree
RETURN node
ORDER BY degree DESC, coalesce(node.key, node.domain, node.name), elementId(node)
LIMIT $limit
