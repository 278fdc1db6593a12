// How many articles of each story are no copies.
// returns: story: key; originals: integer
// rows: one for each story
MATCH (story:Story)
RETURN story.key AS story, coalesce(story.originals, story.size, 0) AS originals
