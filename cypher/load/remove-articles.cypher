// Removes articles.
// $keys: list of strings
// returns: nothing
// rows: 0
UNWIND $keys AS key
MATCH (article:Article {key: key})
DETACH DELETE article
