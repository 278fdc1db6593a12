// Articles whose title, excerpt or text has the words.
// $query: string, in Lucene's syntax
// $limit: integer, how many at most
// returns: node; detail: provider; score: float, higher is better
// rows: at most $limit
CALL db.index.fulltext.queryNodes('articleText', $query, {limit: $limit})
YIELD node, score
RETURN node, head([(node)-[:PUBLISHED_BY]->(provider) | provider.name]) AS detail, score
ORDER BY score DESC, node.key
