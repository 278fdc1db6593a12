// Stories by where their discs lie on the map.
// returns: nothing
// rows: 0
CREATE INDEX storyPlace IF NOT EXISTS
FOR (story:Story)
ON (story.x, story.y, story.radius)
