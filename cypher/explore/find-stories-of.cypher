// Which story each of some articles is in, who published it, and what it is about.
// $elementIds: list of strings, the database's own ids of nodes of any kind
// returns: elementId: string, the article's; story: string, the story's key, or null; provider: string, the domain,
//   or null; topics: list of strings, their names in alphabetical order
// rows: one for each id of an article
UNWIND $elementIds AS elementId
MATCH (article:Article)
WHERE elementId(article) = elementId
RETURN
  elementId,
  head([(article)-[:IN_STORY]->(story:Story) | story.key]) AS story,
  head([(article)-[:PUBLISHED_BY]->(provider:Provider) | provider.domain]) AS provider,
  COLLECT { MATCH (article)-[:ABOUT]->(topic:Topic) RETURN topic.name ORDER BY topic.name } AS topics
