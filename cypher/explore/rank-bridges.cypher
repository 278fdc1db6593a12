// The articles that join stories most: many ways lead through them, and they lead to different stories. Copies are left
// out, as their originals stand for them, and articles that are a story by themselves, as they join it to nothing.
// $story: string, the key of the story that they are in, or null for all of them
// $limit: integer, how many at most, the highest score first
// returns: article, story: nodes; provider: name or null; participation, betweenness: floats, 0 to 1
// rows: at most $limit
MATCH (article:Article)-[:IN_STORY]->(story:Story)
WHERE
  ($story IS NULL OR story.key = $story) AND
  story.size > 1 AND
  article.participation > 0 AND
  article.betweenness > 0 AND
  NOT EXISTS { (article)-[:COPY_OF]->(:Article) }
WITH article, story, article.participation * article.betweenness AS score
ORDER BY score DESC, article.key
LIMIT $limit
RETURN
  article,
  story,
  head([(article)-[:PUBLISHED_BY]->(provider) | provider.name]) AS provider,
  article.participation AS participation,
  article.betweenness AS betweenness
ORDER BY score DESC, article.key
