// Says what articles are about.
// $articles: list of maps {key, topics}; topics are names
// returns: nothing
// rows: 0
UNWIND $articles AS row
MATCH (article:Article {key: row.key})
UNWIND row.topics AS name
MERGE (topic:Topic {name: name})
MERGE (article)-[:ABOUT]->(topic)
