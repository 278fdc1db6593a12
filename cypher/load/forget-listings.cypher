// Removes listings that posts no longer have.
// $articles: list of maps {key, gone}; gone are the keys of the articles that it lists no longer
// returns: nothing
// rows: 0
UNWIND $articles AS row
MATCH (article:Article {key: row.key})-[related:RELATED]->(listed)
WHERE listed.key IN row.gone
DELETE related
