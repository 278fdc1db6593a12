// Stories that ended
// Stories of which nothing more was written for some days before the newest article of all: the
// largest that the press has left.
// group: Stories
// $silentDays: integer, for how many days nothing was written, default 5
// $minSize: integer, how many articles a story has at least, default 3
// $limit: integer, how many stories at most, the largest first, default 25
// returns: story; articles, providers: integers; lastSeen: date; silentDays: integer; last: the last article
// rows: at most $limit
MATCH (any:Story)
WITH max(any.lastSeen) AS newest
MATCH (story:Story)
WHERE story.size >= $minSize AND duration.inDays(date(story.lastSeen), date(newest)).days >= $silentDays
ORDER BY story.size DESC, story.key
LIMIT $limit
RETURN
  story,
  story.size AS articles,
  story.providers AS providers,
  date(story.lastSeen) AS lastSeen,
  duration.inDays(date(story.lastSeen), date(newest)).days AS silentDays,
  head(COLLECT {
    MATCH (story)<-[:IN_STORY]-(article:Article)
    WHERE article.publishedAt IS NOT NULL
    RETURN article
    ORDER BY article.publishedAt DESC, article.key
    LIMIT 1
  }) AS last
ORDER BY articles DESC, story.key
