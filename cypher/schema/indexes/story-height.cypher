// Stories by how far down on the map they lie, for the map's upper and lower edge.
// returns: nothing
// rows: 0
CREATE INDEX storyHeight IF NOT EXISTS
FOR (story:Story)
ON (story.y)
