// The stories.
// returns: story: map of properties
// rows: one for each story, the largest first, then by key
MATCH (story:Story)
RETURN properties(story) AS story
ORDER BY story.size DESC, story.key
