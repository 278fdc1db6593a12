// Turns articles whose post is gone into stubs: what only a post says is removed.
// $keys: list of strings, the articles' keys
// $load: string, the key of the load
// returns: key: string, an article that became a stub
// rows: one for each key that is stored
UNWIND $keys AS key
MATCH (article:Article {key: key})
SET article.full = false, article.lastLoad = $load
SET article.text = null, article.sourceFile = null, article.author = null, article.heat = null, article.published = null
WITH article
OPTIONAL MATCH (article)-[said:RELATED|ABOUT]->()
DELETE said
RETURN DISTINCT article.key AS key
