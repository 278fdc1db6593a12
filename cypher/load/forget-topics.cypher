// Removes topics that posts no longer name.
// $articles: list of maps {key, gone}; gone are the names of the topics that it is about no longer
// returns: nothing
// rows: 0
UNWIND $articles AS row
MATCH (article:Article {key: row.key})-[about:ABOUT]->(topic)
WHERE topic.name IN row.gone
DELETE about
