// One label of the reader's per story or constellation.
// returns: nothing
// rows: 0
CREATE CONSTRAINT ownLabelKey IF NOT EXISTS
FOR (own:OwnLabel)
REQUIRE own.key IS UNIQUE
