// Articles that list each other
// Pairs of articles of different providers that recommend each other: the surest sign that both
// are on one matter. A high place in both lists comes first.
// group: Listings
// $limit: integer, how many pairs at most, default 50
// returns: article, other; provider, otherProvider: names; place, otherPlace: integers, in each other's list; story: label
// rows: at most $limit
MATCH (article:Article)-[to:RELATED]->(other:Article)-[back:RELATED]->(article)
WHERE article.key < other.key
MATCH (article)-[:PUBLISHED_BY]->(provider:Provider)
MATCH (other)-[:PUBLISHED_BY]->(otherProvider:Provider)
WHERE provider <> otherProvider
WITH article, other, provider, otherProvider, back.rank AS place, to.rank AS otherPlace
ORDER BY place + otherPlace, article.key, other.key
LIMIT $limit
RETURN
  article,
  other,
  provider.name AS provider,
  otherProvider.name AS otherProvider,
  place,
  otherPlace,
  head([(article)-[:IN_STORY]->(story) | story.label]) AS story
ORDER BY place + otherPlace, article.key, other.key
