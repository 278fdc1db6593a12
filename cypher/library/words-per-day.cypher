// Coverage of words per day
// How many articles of each day have the words in title, excerpt or text, from how many
// providers, and which part of that day's articles they are. Shows when a subject broke and how
// long it lasted.
// group: Subjects
// $words: string, words in Lucene's syntax, default clearview OR "facial recognition"
// $limit: integer, how many days at most, the earliest first, default 366
// returns: day: date; articles, providers: integers; share: float, of all articles of the day
// rows: at most $limit
CALL db.index.fulltext.queryNodes('articleText', $words)
YIELD node AS article
WHERE article.publishedAt IS NOT NULL
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(provider:Provider)
WITH date(article.publishedAt) AS day, count(DISTINCT article) AS articles, count(DISTINCT provider) AS providers
ORDER BY day
LIMIT $limit
WITH
  day,
  articles,
  providers,
  COUNT {
    MATCH (any:Article)
    WHERE any.publishedAt >= datetime({date: day, timezone: 'Z'})
      AND any.publishedAt < datetime({date: day + duration('P1D'), timezone: 'Z'})
  } AS all
RETURN day, articles, providers, round(1.0 * articles / all, 3) AS share
ORDER BY day
