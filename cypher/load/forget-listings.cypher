// Removes listings that the corpus no longer has.
// $articles: list of maps {key, listed}; listed are the keys that the article still lists
// $load: string, the key of the load
// returns: key: string, an article that lost a listing
// rows: one for each such article
UNWIND $articles AS row
MATCH (article:Article {key: row.key})-[related:RELATED]->(listed)
WHERE NOT listed.key IN row.listed
SET article.lastLoad = $load
DELETE related
RETURN DISTINCT row.key AS key
