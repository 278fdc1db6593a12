// Stories by size without copies.
// returns: nothing
// rows: 0
CREATE INDEX storyOriginals IF NOT EXISTS
FOR (story:Story)
ON (story.originals, story.key)
