// What comparing themes needs to know of articles; an article is a copy of one other at most.
// $keys: list of strings, keys of articles
// returns: key: string; title: string or null; domain, provider: strings or null; topics: list of strings;
// publishedAt: zoned date and time or null; story: key or null; betweenness: float or null; original: key of the article
// that it is a copy of, or null
// rows: one for each key that the graph has
UNWIND $keys AS key
MATCH (article:Article {key: key})
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(provider:Provider)
OPTIONAL MATCH (article)-[:IN_STORY]->(story:Story)
OPTIONAL MATCH (article)-[:COPY_OF]->(original:Article)
RETURN
  key,
  article.title AS title,
  provider.domain AS domain,
  provider.name AS provider,
  [(article)-[:ABOUT]->(topic) | topic.name] AS topics,
  article.publishedAt AS publishedAt,
  story.key AS story,
  article.betweenness AS betweenness,
  original.key AS original
