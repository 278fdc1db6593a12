// Stories by size, so that the largest are found without looking at the others.
// returns: nothing
// rows: 0
CREATE INDEX storySize IF NOT EXISTS
FOR (story:Story)
ON (story.size, story.key)
