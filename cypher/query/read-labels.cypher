// The labels of the graph, each with the properties that some of its nodes have.
// $sample: integer, how many nodes of each are looked at
// returns: label: string; name: string, of a property, or null for nodes without any; types: list of strings
// rows: one for each label and property
CALL db.labels() YIELD label
CALL (label) {
  OPTIONAL MATCH (node:$(label))
  WITH node
  LIMIT $sample
  UNWIND (CASE WHEN node IS NULL OR size(keys(node)) = 0 THEN [null] ELSE keys(node) END) AS name
  RETURN name, collect(DISTINCT CASE WHEN name IS NULL THEN null ELSE valueType(node[name]) END) AS types
}
RETURN label, name, types
ORDER BY label, name
