// The articles of some stories whose discs, of radius 1, touch a rectangle of the map, ranked by the number of their edges.
// $keys: list of strings, the stories' keys
// $left, $top, $right, $bottom: floats, in units of the map
// $limit: integer, how many articles at most
// $folded: boolean, whether copies are left out
// returns: total: integer, how many there are; key, title, provider, publishedAt, full, x, y: the article's; story: key;
//   edges: integer
// rows: at most $limit, those with most edges first
CALL () {
  UNWIND $keys AS key
  MATCH (:Story {key: key})<-[:IN_STORY]-(article:Article)
  WHERE
    (article.x - CASE WHEN article.x < $left THEN $left WHEN article.x > $right THEN $right ELSE article.x END) ^ 2 +
    (article.y - CASE WHEN article.y < $top THEN $top WHEN article.y > $bottom THEN $bottom ELSE article.y END) ^ 2 <= 1
    AND NOT ($folded AND EXISTS { (article)-[:COPY_OF]->(:Article) })
  WITH article, key, COUNT { (article)-[:RELATED|SIMILAR]-() } AS edges
  ORDER BY edges DESC, article.key
  RETURN collect({article: article, story: key, edges: edges}) AS found
}
WITH size(found) AS total, found[..$limit] AS found
UNWIND found AS row
WITH total, row, row.article AS article
RETURN
  total,
  article.key AS key,
  article.title AS title,
  head([(article)-[:PUBLISHED_BY]->(provider:Provider) | provider.name]) AS provider,
  article.publishedAt AS publishedAt,
  article.full AS full,
  row.story AS story,
  article.x AS x,
  article.y AS y,
  row.edges AS edges
