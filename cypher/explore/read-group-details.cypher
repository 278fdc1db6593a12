// The articles of a provider, a topic or a story, newest first, those without a date last.
// $elementId: string, the database's own id of the provider, topic or story
// $limit: integer, how many articles at most
// $folded: boolean, whether originals stand for their copies, whoever published these
// returns: articles: maps {node, provider, copies}; articleCount: integer
// rows: 1
MATCH (group)
WHERE elementId(group) = $elementId
CALL (group) {
  MATCH (group)<-[:PUBLISHED_BY|ABOUT|IN_STORY]-(member:Article)
  WITH DISTINCT
    CASE WHEN $folded THEN coalesce(head([(member)-[:COPY_OF]->(original) | original]), member) ELSE member END AS article
  ORDER BY article.publishedAt IS NULL, article.publishedAt DESC, article.key
  RETURN collect(article) AS members
}
RETURN
  COLLECT {
    UNWIND members[..$limit] AS article
    RETURN {
      node: article,
      provider: head([(article)-[:PUBLISHED_BY]->(provider) | provider.name]),
      copies: CASE WHEN $folded THEN COUNT { (article)<-[:COPY_OF]-(:Article) } ELSE 0 END
    }
  } AS articles,
  size(members) AS articleCount
