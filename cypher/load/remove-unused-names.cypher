// Removes providers without an article, and topics without one.
// returns: nothing
// rows: 0
MATCH (unused:Provider|Topic)
WHERE NOT EXISTS { (:Article)-[:PUBLISHED_BY|ABOUT]->(unused) }
DETACH DELETE unused
