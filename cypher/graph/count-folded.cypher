// Counts what the graph holds with each copy taken as one with its original; providers, topics, stories and loads are
// facts. What no copy touches comes from the database's count store, the rest is looked at from the
// copies; an article is a copy of one other at most.
// returns: articles, fullArticles, providers, topics, related, similar, copies, stories, largestStory, loads: integers
// rows: 1
CALL () {
  MATCH (copy:Article)-[:COPY_OF]->(original:Article)
  UNWIND [copy, original] AS own
  WITH DISTINCT own
  MATCH (own)-[edge:RELATED|SIMILAR]-(:Article)
  WITH DISTINCT edge, type(edge) AS kind, startNode(edge) AS source, endNode(edge) AS target
  OPTIONAL MATCH (source)-[:COPY_OF]->(first:Article)
  OPTIONAL MATCH (target)-[:COPY_OF]->(second:Article)
  WITH kind, coalesce(first, source) AS source, coalesce(second, target) AS target, count(edge) AS edges
  WITH kind, edges - CASE WHEN source <> target THEN 1 ELSE 0 END AS gone
  RETURN
    coalesce(sum(CASE WHEN kind = 'RELATED' THEN gone END), 0) AS relatedGone,
    coalesce(sum(CASE WHEN kind = 'SIMILAR' THEN gone END), 0) AS similarGone
}
CALL () {
  MATCH (copy:Article)-[:COPY_OF]->(original:Article)
  WITH original, count(CASE WHEN copy.full THEN 1 END) AS fullCopies
  RETURN
    coalesce(sum(fullCopies - CASE WHEN fullCopies > 0 AND NOT coalesce(original.full, false) THEN 1 ELSE 0 END), 0)
      AS fullGone
}
RETURN
  COUNT { (:Article) } - COUNT { ()-[:COPY_OF]->() } AS articles,
  COUNT { MATCH (article:Article) WHERE article.full } - fullGone AS fullArticles,
  COUNT { (:Provider) } AS providers,
  COUNT { (:Topic) } AS topics,
  COUNT { ()-[:RELATED]->() } - relatedGone AS related,
  COUNT { ()-[:SIMILAR]->() } - similarGone AS similar,
  COUNT { ()-[:COPY_OF]->() } AS copies,
  COUNT { (:Story) } AS stories,
  coalesce(head(COLLECT { MATCH (story:Story) RETURN max(coalesce(story.originals, story.size)) }), 0) AS largestStory,
  COUNT { (:Load) } AS loads
