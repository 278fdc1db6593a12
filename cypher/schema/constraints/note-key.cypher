// One note of the reader's per node.
// returns: nothing
// rows: 0
CREATE CONSTRAINT noteKey IF NOT EXISTS
FOR (note:Note)
REQUIRE note.key IS UNIQUE
