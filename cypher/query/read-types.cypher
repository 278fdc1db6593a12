// The relationship types of the graph, each with its properties and the labels that it joins.
// $sample: integer, how many relationships of each are looked at
// returns: type: string; properties: list of strings; joins: list of maps of from and to, labels
// rows: one for each type
CALL db.relationshipTypes() YIELD relationshipType AS type
CALL (type) {
  OPTIONAL MATCH (from)-[edge:$(type)]->(to)
  WITH from, edge, to
  LIMIT $sample
  RETURN
    collect(DISTINCT keys(edge)) AS names,
    collect(DISTINCT {from: labels(from)[0], to: labels(to)[0]}) AS ends
}
RETURN
  type,
  reduce(all = [], some IN names | all + [name IN some WHERE NOT name IN all]) AS properties,
  [end IN ends WHERE end.from IS NOT NULL] AS joins
ORDER BY type
