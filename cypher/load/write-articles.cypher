// Creates or updates articles.
// $articles: list of maps {key, properties}; a property that is null is taken away
// returns: nothing
// rows: 0
UNWIND $articles AS row
MERGE (article:Article {key: row.key})
SET article += row.properties
