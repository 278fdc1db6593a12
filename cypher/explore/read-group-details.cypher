// The articles of a provider, a topic or a story, newest first, those without a date last.
// $elementId: string, the database's own id of the provider, topic or story
// $limit: integer, how many articles at most
// returns: articles: maps {node, provider}; articleCount: integer
// rows: 1
MATCH (group)
WHERE elementId(group) = $elementId
RETURN
  COLLECT {
    MATCH (group)<-[:PUBLISHED_BY|ABOUT|IN_STORY]-(article:Article)
    RETURN {node: article, provider: head([(article)-[:PUBLISHED_BY]->(provider) | provider.name])}
    ORDER BY article.publishedAt IS NULL, article.publishedAt DESC, article.key
    LIMIT $limit
  } AS articles,
  COUNT { (group)<-[:PUBLISHED_BY|ABOUT|IN_STORY]-(:Article) } AS articleCount
