// Stories that came back
// Stories with the longest silence between two of their articles, and the article that broke it.
// group: Stories
// $minSilentDays: integer, how many days of silence at least, default 3
// $limit: integer, how many stories at most, the longest silence first, default 25
// returns: story; silentDays: integer; before, after: the articles around the silence; articlesAfter: integer
// rows: at most $limit
MATCH (story:Story)<-[:IN_STORY]-(article:Article)
WHERE article.publishedAt IS NOT NULL AND story.size >= 2
WITH story, article
ORDER BY article.publishedAt, article.key
WITH story, collect(article) AS told
UNWIND range(0, size(told) - 2) AS at
WITH
  story,
  told[at] AS before,
  told[at + 1] AS after,
  size(told) - at - 1 AS articlesAfter,
  duration.inDays(date(told[at].publishedAt), date(told[at + 1].publishedAt)).days AS silentDays
WHERE silentDays >= $minSilentDays
ORDER BY silentDays DESC, articlesAfter DESC, after.key
WITH story, head(collect({before: before, after: after, articlesAfter: articlesAfter, days: silentDays})) AS gap
RETURN story, gap.days AS silentDays, gap.before AS before, gap.after AS after, gap.articlesAfter AS articlesAfter
ORDER BY silentDays DESC, articlesAfter DESC, story.key
LIMIT $limit
