// One story per key.
// returns: nothing
// rows: 0
CREATE CONSTRAINT storyKey IF NOT EXISTS
FOR (story:Story)
REQUIRE story.key IS UNIQUE
