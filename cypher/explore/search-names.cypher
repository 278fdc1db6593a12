// Providers, topics, stories and constellations whose name or label has the words; of those that
// have them alike, the one with more articles comes first.
// $query: string, in Lucene's syntax
// $limit: integer, how many at most
// $folded: boolean, whether a copy counts as its original
// returns: node; detail: how many stories and articles it has; score: float, higher is better
// rows: at most $limit
CALL db.index.fulltext.queryNodes('names', $query, {limit: 5 * $limit})
YIELD node, score
WITH
  node,
  score,
  COUNT { (node)<-[:PART_OF]-(:Story) } AS stories,
  CASE
    WHEN $folded THEN COUNT {
      MATCH (node)<-[:PART_OF*0..1]-()<-[:PUBLISHED_BY|ABOUT|IN_STORY]-(article:Article)
      RETURN DISTINCT coalesce(head([(article)-[:COPY_OF]->(original) | original]), article)
    }
    ELSE COUNT { (node)<-[:PART_OF*0..1]-()<-[:PUBLISHED_BY|ABOUT|IN_STORY]-(:Article) }
  END AS articles
RETURN
  node,
  CASE stories WHEN 0 THEN '' WHEN 1 THEN '1 story, ' ELSE toString(stories) + ' stories, ' END
    + toString(articles)
    + CASE articles WHEN 1 THEN ' article' ELSE ' articles' END AS detail,
  score * log(2 + articles) AS score
ORDER BY score DESC, elementId(node)
LIMIT $limit
