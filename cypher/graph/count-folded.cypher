// Counts what the graph holds with each copy taken as one with its original; providers, topics, stories and loads are facts.
// returns: articles, fullArticles, providers, topics, related, similar, copies, stories, largestStory, loads: integers
// rows: 1
CALL () {
  MATCH (source:Article)-[:RELATED]->(target:Article)
  WITH DISTINCT
    coalesce(head([(source)-[:COPY_OF]->(original) | original]), source) AS source,
    coalesce(head([(target)-[:COPY_OF]->(original) | original]), target) AS target
  WHERE source <> target
  RETURN count(*) AS related
}
CALL () {
  MATCH (source:Article)-[:SIMILAR]->(target:Article)
  WITH DISTINCT
    coalesce(head([(source)-[:COPY_OF]->(original) | original]), source) AS source,
    coalesce(head([(target)-[:COPY_OF]->(original) | original]), target) AS target
  WHERE source <> target
  RETURN count(*) AS similar
}
CALL () {
  MATCH (article:Article)
  WHERE article.full
  RETURN count(DISTINCT coalesce(head([(article)-[:COPY_OF]->(original) | original]), article)) AS fullArticles
}
RETURN
  COUNT { MATCH (article:Article) WHERE NOT EXISTS { (article)-[:COPY_OF]->(:Article) } } AS articles,
  fullArticles,
  COUNT { (:Provider) } AS providers,
  COUNT { (:Topic) } AS topics,
  related,
  similar,
  COUNT { ()-[:COPY_OF]->() } AS copies,
  COUNT { (:Story) } AS stories,
  coalesce(head(COLLECT { MATCH (story:Story) RETURN max(coalesce(story.originals, story.size)) }), 0) AS largestStory,
  COUNT { (:Load) } AS loads
