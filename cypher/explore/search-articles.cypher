// Articles whose title, excerpt or text has the words.
// $query: string, in Lucene's syntax
// $limit: integer, how many at most
// $folded: boolean, whether an original is found in the place of its copies
// returns: node; detail: provider, and how many copies where these are folded; score: float, higher is better
// rows: at most $limit; fewer than there are where the best ten times $limit are copies of fewer
CALL db.index.fulltext.queryNodes('articleText', $query, {limit: CASE WHEN $folded THEN 10 * $limit ELSE $limit END})
YIELD node AS found, score
WITH
  CASE WHEN $folded THEN coalesce(head([(found)-[:COPY_OF]->(original) | original]), found) ELSE found END AS node,
  max(score) AS score
ORDER BY score DESC, node.key
LIMIT $limit
WITH
  node,
  score,
  coalesce(head([(node)-[:PUBLISHED_BY]->(provider) | provider.name]), '') AS provider,
  CASE WHEN $folded THEN COUNT { (node)<-[:COPY_OF]-(:Article) } ELSE 0 END AS copies
RETURN
  node,
  provider + CASE copies WHEN 0 THEN '' WHEN 1 THEN ' +1 copy' ELSE ' +' + copies + ' copies' END AS detail,
  score
ORDER BY score DESC, node.key
