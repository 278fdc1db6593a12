// Strongest similarities across stories
// Pairs of articles that are written alike but belong to different stories, with the terms that
// they share: one story told as two, or one subject seen from two sides.
// group: Stories
// $minSize: integer, how many articles each of the two stories has at least, default 2
// $limit: integer, how many pairs at most, default 25
// returns: article, similar, other; score: float, 0.0 to 1.0; terms; story, otherStory: labels
// rows: at most $limit
MATCH (article:Article)-[similar:SIMILAR]->(other:Article)
MATCH (article)-[:IN_STORY]->(story:Story)
MATCH (other)-[:IN_STORY]->(otherStory:Story)
WHERE story <> otherStory AND story.size >= $minSize AND otherStory.size >= $minSize
RETURN
  article,
  similar,
  other,
  round(similar.score, 3) AS score,
  similar.terms AS terms,
  story.label AS story,
  otherStory.label AS otherStory
ORDER BY similar.score DESC, article.key, other.key
LIMIT $limit
