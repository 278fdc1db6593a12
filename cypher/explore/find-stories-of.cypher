// Which story each of some articles is in.
// $elementIds: list of strings, the database's own ids of nodes of any kind
// returns: elementId: string, the article's; story: string, the story's key
// rows: at most one for each id
UNWIND $elementIds AS elementId
MATCH (article)
WHERE elementId(article) = elementId
MATCH (article)-[:IN_STORY]->(story:Story)
RETURN elementId, story.key AS story
