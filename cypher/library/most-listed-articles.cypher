// Most listed articles
// The articles that others recommend most, counted by providers first: ten lists of ten providers
// weigh more than ten lists of one.
// group: Listings
// $limit: integer, how many articles at most, default 25
// returns: article; provider: name; providers, lists: integers, how many list it; story: label
// rows: at most $limit
MATCH (article:Article)<-[:RELATED]-(lister:Article)
OPTIONAL MATCH (lister)-[:PUBLISHED_BY]->(provider:Provider)
WITH article, count(DISTINCT provider) AS providers, count(DISTINCT lister) AS lists
ORDER BY providers DESC, lists DESC, article.key
LIMIT $limit
RETURN
  article,
  head([(article)-[:PUBLISHED_BY]->(provider) | provider.name]) AS provider,
  providers,
  lists,
  head([(article)-[:IN_STORY]->(story) | story.label]) AS story
ORDER BY providers DESC, lists DESC, article.key
