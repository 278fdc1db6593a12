// Stories that last
// Stories by the days between their first and their last article, and on how many of these days
// anything was written: few days of many mean that a story came back.
// group: Stories
// $minSize: integer, how many articles a story has at least, default 3
// $limit: integer, how many stories at most, default 25
// returns: story; days, daysWithArticles, articles, providers: integers
// rows: at most $limit
MATCH (story:Story)
WHERE story.size >= $minSize AND story.firstSeen IS NOT NULL
WITH story, duration.inDays(date(story.firstSeen), date(story.lastSeen)).days + 1 AS days
ORDER BY days DESC, story.size DESC, story.key
LIMIT $limit
RETURN
  story,
  days,
  size(COLLECT {
    MATCH (story)<-[:IN_STORY]-(article:Article)
    WHERE article.publishedAt IS NOT NULL
    RETURN DISTINCT date(article.publishedAt)
  }) AS daysWithArticles,
  story.size AS articles,
  story.providers AS providers
ORDER BY days DESC, articles DESC, story.key
