// The stories.
// returns: story: map of properties; constellation: key or null
// rows: one for each story, the largest first, then by key
MATCH (story:Story)
RETURN properties(story) AS story, head([(story)-[:PART_OF]->(constellation) | constellation.key]) AS constellation
ORDER BY story.size DESC, story.key
