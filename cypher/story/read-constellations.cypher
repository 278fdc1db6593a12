// The constellations.
// returns: constellation: map of properties
// rows: one for each constellation, the largest first, then by key
MATCH (constellation:Constellation)
RETURN properties(constellation) AS constellation
ORDER BY constellation.size DESC, constellation.key
