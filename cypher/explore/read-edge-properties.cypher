// The properties of the relationships of the picture and the types of their values.
// returns: name: string, types: list of strings, as Cypher calls them
// rows: one for each property
MATCH (:Article|Provider|Topic|Story|Constellation)-[edge]->(:Article|Provider|Topic|Story|Constellation)
UNWIND keys(edge) AS name
RETURN name, collect(DISTINCT valueType(edge[name])) AS types
