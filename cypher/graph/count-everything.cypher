// Counts what the graph holds; each count but two comes from the database's count store.
// returns: articles, fullArticles, providers, topics, related, similar, copies, stories, largestStory, loads: integers
// rows: 1
RETURN
  COUNT { (:Article) } AS articles,
  COUNT { MATCH (article:Article) WHERE article.full } AS fullArticles,
  COUNT { (:Provider) } AS providers,
  COUNT { (:Topic) } AS topics,
  COUNT { ()-[:RELATED]->() } AS related,
  COUNT { ()-[:SIMILAR]->() } AS similar,
  COUNT { ()-[:COPY_OF]->() } AS copies,
  COUNT { (:Story) } AS stories,
  coalesce(head(COLLECT { MATCH (story:Story) RETURN max(story.size) }), 0) AS largestStory,
  COUNT { (:Load) } AS loads
