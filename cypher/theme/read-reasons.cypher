// Why two articles are tied.
// $pairs: list of lists of two keys
// $folded: boolean, whether originals have the ties of their copies
// returns: source, target: keys, as given; score: float, how close their texts are, or null; terms: list of strings
// that both have; listed: boolean, whether one lists the other
// rows: one for each pair
UNWIND $pairs AS pair
MATCH (source:Article {key: pair[0]})
MATCH (target:Article {key: pair[1]})
OPTIONAL MATCH (source)<-[:COPY_OF*0..1]-(one)-[similar:SIMILAR]-(other)-[:COPY_OF*0..1]->(target)
WHERE $folded OR one = source AND other = target
WITH pair, source, target, similar
ORDER BY similar.score DESC
RETURN
  pair[0] AS source,
  pair[1] AS target,
  max(similar.score) AS score,
  head(collect(similar.terms)) AS terms,
  EXISTS {
    MATCH (source)<-[:COPY_OF*0..1]-(one)-[:RELATED]-(other)-[:COPY_OF*0..1]->(target)
    WHERE $folded OR one = source AND other = target
  } AS listed
