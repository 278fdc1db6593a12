// Who was first in each story
// The earliest article of each story and how many hours its provider was ahead of the next one.
// Dates are those of the posts; a lead of 0 hours means that two providers came at once.
// group: Stories
// $minSize: integer, how many articles a story has at least, default 3
// $limit: integer, how many stories at most, the largest first, default 25
// returns: story; article; provider; publishedAt; hoursAhead: float, null where no other provider followed
// rows: at most $limit
MATCH (story:Story)
WHERE story.size >= $minSize
ORDER BY story.size DESC, story.key
LIMIT $limit
CALL (story) {
  MATCH (story)<-[:IN_STORY]-(article:Article)-[:PUBLISHED_BY]->(provider:Provider)
  WHERE article.publishedAt IS NOT NULL
  RETURN article, provider
  ORDER BY article.publishedAt, article.key
  LIMIT 1
}
OPTIONAL MATCH (story)<-[:IN_STORY]-(later:Article)-[:PUBLISHED_BY]->(follower:Provider)
WHERE follower <> provider
WITH story, article, provider, min(later.publishedAt) AS followed
RETURN
  story,
  article,
  provider,
  article.publishedAt AS publishedAt,
  round(duration.inSeconds(article.publishedAt, followed).seconds / 3600.0, 1) AS hoursAhead
ORDER BY story.size DESC, story.key
