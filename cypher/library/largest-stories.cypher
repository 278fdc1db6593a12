// Largest stories
// The stories with the most articles: what was covered most, by how many providers, from when to when.
// group: Stories
// $limit: integer, how many stories at most, default 25
// returns: story; headline; articles, providers: integers; firstSeen, lastSeen: dates; days: integer, both ends counted
// rows: at most $limit
MATCH (story:Story)
RETURN
  story,
  story.headline AS headline,
  story.size AS articles,
  story.providers AS providers,
  date(story.firstSeen) AS firstSeen,
  date(story.lastSeen) AS lastSeen,
  duration.inDays(date(story.firstSeen), date(story.lastSeen)).days + 1 AS days
ORDER BY articles DESC, story.key
LIMIT $limit
