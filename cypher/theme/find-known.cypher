// Which keys are those of articles, and which of these are copies; an article is a copy of one other at most.
// $keys: list of strings
// returns: key: string; original: key of the article that it is a copy of, or null
// rows: one for each key that the graph has
UNWIND $keys AS key
MATCH (article:Article {key: key})
OPTIONAL MATCH (article)-[:COPY_OF]->(original:Article)
RETURN key, original.key AS original
