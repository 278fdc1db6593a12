// Which story each of some articles is in, and who published it.
// $elementIds: list of strings, the database's own ids of nodes of any kind
// returns: elementId: string, the article's; story: string, the story's key, or null; provider: string, the domain,
//   or null
// rows: one for each id of an article
UNWIND $elementIds AS elementId
MATCH (article:Article)
WHERE elementId(article) = elementId
RETURN
  elementId,
  head([(article)-[:IN_STORY]->(story:Story) | story.key]) AS story,
  head([(article)-[:PUBLISHED_BY]->(provider:Provider) | provider.domain]) AS provider
