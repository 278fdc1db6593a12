// The constellations of some stories.
// $keys: list of strings, the stories' keys
// $folded: boolean, whether copies are left out of sizes
// returns: constellation: map of properties; size: articles that count; copies: articles that repeat others
// rows: at most one for each key, the largest first
UNWIND $keys AS key
MATCH (:Story {key: key})-[:PART_OF]->(constellation:Constellation)
WITH DISTINCT constellation
WITH
  constellation,
  constellation.size - coalesce(constellation.originals, constellation.size) AS copies,
  CASE WHEN $folded THEN coalesce(constellation.originals, constellation.size) ELSE constellation.size END AS size
RETURN properties(constellation) AS constellation, size, copies
ORDER BY size DESC, constellation.key
