// One topic per name.
// returns: nothing
// rows: 0
CREATE CONSTRAINT topicName IF NOT EXISTS
FOR (topic:Topic)
REQUIRE topic.name IS UNIQUE
