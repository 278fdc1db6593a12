// A story's timeline
// The articles of the largest story whose label or headline has some text, in the order in which
// they appeared.
// group: Stories
// $story: string, a part of the story's label or headline in upper or lower case, default clearview
// $limit: integer, how many articles at most, default 200
// returns: publishedAt; article; provider: name; story; hours: float, since the story's first article
// rows: at most $limit
MATCH (story:Story)
WHERE toLower(story.label) CONTAINS toLower($story) OR toLower(story.headline) CONTAINS toLower($story)
ORDER BY story.size DESC, story.key
LIMIT 1
MATCH (story)<-[:IN_STORY]-(article:Article)
RETURN
  article.publishedAt AS publishedAt,
  article,
  head([(article)-[:PUBLISHED_BY]->(provider) | provider.name]) AS provider,
  story,
  round(duration.inSeconds(story.firstSeen, article.publishedAt).seconds / 3600.0, 1) AS hours
ORDER BY publishedAt, article.key
LIMIT $limit
