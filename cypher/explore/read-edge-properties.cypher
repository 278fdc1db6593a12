// The properties of the relationships of the picture and the types of their values.
// All relationships are looked at first, which is faster than finding both ends of each.
// returns: name: string, types: list of strings, as Cypher calls them
// rows: one for each property
MATCH ()-[any]->()
UNWIND keys(any) AS name
WITH DISTINCT type(any) AS kind, name, valueType(any[name]) AS type
WHERE
  EXISTS {
    MATCH (:Article|Provider|Topic|Story|Constellation)-[edge]->(:Article|Provider|Topic|Story|Constellation)
    WHERE type(edge) = kind AND valueType(edge[name]) = type
  }
RETURN name, collect(DISTINCT type) AS types
