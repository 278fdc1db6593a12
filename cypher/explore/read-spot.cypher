// What tells where a node is on the map: the story of an article, the articles of a provider or topic.
// $elementId: string, the database's own id of the node
// $most: integer, how many articles are looked at
// $limit: integer, how many places at most
// returns: provider: name or null; story: map {key, label} or null; articles: integer, how many a provider or topic has;
//   places: list of lists of x and y, where articles are, by the articles' keys; left, top, right, bottom: floats, the
//   smallest rectangle around all that were looked at, or null
// rows: 1 if the node is stored, else 0
MATCH (node)
WHERE elementId(node) = $elementId
CALL (node) {
  MATCH (node)<-[:PUBLISHED_BY|ABOUT]-(article:Article)
  WHERE article.x IS NOT NULL
  WITH article
  LIMIT $most
  WITH article
  ORDER BY article.key
  RETURN
    collect([article.x, article.y])[..$limit] AS places,
    min(article.x) AS left,
    min(article.y) AS top,
    max(article.x) AS right,
    max(article.y) AS bottom
}
RETURN
  head([(node)-[:PUBLISHED_BY]->(provider:Provider) | provider.name]) AS provider,
  head([(node)-[:IN_STORY]->(story:Story) | {key: story.key, label: story.label}]) AS story,
  COUNT { (node)<-[:PUBLISHED_BY|ABOUT]-() } AS articles,
  places,
  left,
  top,
  right,
  bottom
