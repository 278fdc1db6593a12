// What joins two nodes, both ways, and where it was said.
// $one, $other: strings, the database's own ids of the nodes
// returns: edge; file: string or null, the post that lists; together: integer, how many articles its list has, 0 for what
//   is no listing
// rows: as many as there are; listings first, then likenesses, then the rest
MATCH (source)-[edge:RELATED|SIMILAR|COPY_OF|PUBLISHED_BY|ABOUT|IN_STORY|ALSO_IN|PART_OF]->(target)
WHERE
  (elementId(source) = $one AND elementId(target) = $other) OR
  (elementId(source) = $other AND elementId(target) = $one)
RETURN
  edge,
  CASE WHEN type(edge) IN ['RELATED', 'PUBLISHED_BY', 'ABOUT'] THEN source.sourceFile END AS file,
  CASE type(edge) WHEN 'RELATED' THEN COUNT { (source)-[:RELATED]->() } ELSE 0 END AS together
ORDER BY
  CASE type(edge) WHEN 'RELATED' THEN 0 WHEN 'SIMILAR' THEN 1 ELSE 2 END,
  type(edge),
  elementId(source) = $one DESC
