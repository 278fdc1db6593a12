// How many articles some stories have.
// $keys: list of strings, keys of stories
// $folded: boolean, whether copies are left out
// returns: story: key; label: string or null; articles: integer
// rows: one for each story
UNWIND $keys AS key
MATCH (story:Story {key: key})
RETURN
  key AS story,
  story.label AS label,
  CASE WHEN $folded THEN coalesce(story.originals, story.size) ELSE story.size END AS articles
