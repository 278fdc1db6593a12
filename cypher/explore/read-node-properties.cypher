// The properties of the nodes of the picture and the types of their values.
// returns: name: string, types: list of strings, as Cypher calls them
// rows: one for each property
MATCH (node:Article|Provider|Topic|Story|Constellation)
WITH properties(node) AS values
UNWIND keys(values) AS name
RETURN name, collect(DISTINCT valueType(values[name])) AS types
