// Rhythm of the week
// How many articles come out on each day of the week, and how many on average on one such day of
// those that have any: who writes at weekends, and who does not.
// group: Topics and time
// $provider: string, a part of the provider's domain, or * for all, default *
// $limit: integer, how many days at most, from Monday on, default 7
// returns: weekday: name; articles, days: integers; perDay: float
// rows: at most $limit
MATCH (article:Article)-[:PUBLISHED_BY]->(provider:Provider)
WHERE article.publishedAt IS NOT NULL AND ($provider = '*' OR provider.domain CONTAINS toLower($provider))
WITH date(article.publishedAt) AS day, count(*) AS articles
WITH day.dayOfWeek AS number, sum(articles) AS articles, count(day) AS days
RETURN
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][number - 1] AS weekday,
  articles,
  days,
  round(1.0 * articles / days, 1) AS perDay
ORDER BY number
LIMIT $limit
