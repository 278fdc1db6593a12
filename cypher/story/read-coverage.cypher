// Which provider has what in which story.
// returns: provider: domain; story: key; first: zoned date and time of its earliest article that is no copy, or null;
// originals, copies: integers, articles that copy no other, and those that do
// rows: one for each provider in each story
MATCH (provider:Provider)<-[:PUBLISHED_BY]-(article:Article)-[:IN_STORY]->(story:Story)
WITH provider, story, article.publishedAt AS publishedAt, EXISTS { (article)-[:COPY_OF]->() } AS copy
RETURN
  provider.domain AS provider,
  story.key AS story,
  min(CASE WHEN NOT copy THEN publishedAt END) AS first,
  count(CASE WHEN NOT copy THEN 1 END) AS originals,
  count(CASE WHEN copy THEN 1 END) AS copies
