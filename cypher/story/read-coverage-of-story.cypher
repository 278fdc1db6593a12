// Which provider has what in one story.
// $key: string, the story's key
// returns: label: string; provider: domain, or null where no article has a provider;
// first: zoned date and time of its earliest article, or null; originals, copies: integers, articles that copy no
// other, and those that do; copiesOf: domains of the providers of the articles that they copy
// rows: one for each provider; none if there is no such story
MATCH (story:Story {key: $key})
OPTIONAL MATCH (story)<-[:IN_STORY]-(article:Article)-[:PUBLISHED_BY]->(provider:Provider)
OPTIONAL MATCH (article)-[:COPY_OF]->(original:Article)
OPTIONAL MATCH (original)-[:PUBLISHED_BY]->(source:Provider)
RETURN
  story.label AS label,
  provider.domain AS provider,
  min(article.publishedAt) AS first,
  count(DISTINCT CASE WHEN original IS NULL THEN article END) AS originals,
  count(DISTINCT CASE WHEN original IS NOT NULL THEN article END) AS copies,
  collect(DISTINCT source.domain) AS copiesOf
