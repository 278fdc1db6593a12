// Creates or updates articles.
// $articles: list of maps {key, properties}; a property that is null is taken away
// $load: string, the key of the load
// returns: nothing
// rows: 0
UNWIND $articles AS row
MERGE (article:Article {key: row.key})
ON CREATE SET article.firstLoad = $load
SET article += row.properties, article.lastLoad = $load
