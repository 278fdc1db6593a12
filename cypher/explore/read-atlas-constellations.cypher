// The constellations of some stories.
// $keys: list of strings, the stories' keys
// $folded: boolean, whether copies are left out of sizes
// returns: constellation: map of properties; size: articles that count; copies: articles that repeat others
// rows: at most one for each key, the largest first
MATCH (constellation:Constellation)
WHERE EXISTS { MATCH (constellation)<-[:PART_OF]-(story:Story) WHERE story.key IN $keys }
WITH
  constellation,
  constellation.size - coalesce(constellation.originals, constellation.size) AS copies,
  CASE WHEN $folded THEN coalesce(constellation.originals, constellation.size) ELSE constellation.size END AS size
RETURN properties(constellation) AS constellation, size, copies
ORDER BY size DESC, constellation.key
