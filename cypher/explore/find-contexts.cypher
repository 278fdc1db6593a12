// The story, provider, topics and load of articles.
// $keys: list of strings, the articles' keys
// returns: key: string; story: string, the story's key, or null; provider: string, the domain, or null;
//   topics: list of strings, their names; load: string, the key of the load that brought it, or null
// rows: at most one for each key
UNWIND $keys AS key
MATCH (article:Article {key: key})
RETURN
  key,
  head([(article)-[:IN_STORY]->(story:Story) | story.key]) AS story,
  head([(article)-[:PUBLISHED_BY]->(provider:Provider) | provider.domain]) AS provider,
  [(article)-[:ABOUT]->(topic:Topic) | topic.name] AS topics,
  article.firstLoad AS load
