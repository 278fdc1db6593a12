// Providers, topics and stories whose name or label has the words.
// $query: string, in Lucene's syntax
// $limit: integer, how many at most
// $folded: boolean, whether a copy counts as its original
// returns: node; detail: how many articles it has; score: float, higher is better
// rows: at most $limit
CALL db.index.fulltext.queryNodes('names', $query, {limit: $limit})
YIELD node, score
WITH
  node,
  score,
  CASE
    WHEN $folded THEN COUNT {
      MATCH (node)<-[:PUBLISHED_BY|ABOUT|IN_STORY]-(article:Article)
      RETURN DISTINCT coalesce(head([(article)-[:COPY_OF]->(original) | original]), article)
    }
    ELSE COUNT { (node)<-[:PUBLISHED_BY|ABOUT|IN_STORY]-(:Article) }
  END AS articles
RETURN node, toString(articles) + CASE articles WHEN 1 THEN ' article' ELSE ' articles' END AS detail, score
ORDER BY score DESC, elementId(node)
