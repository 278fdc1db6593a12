// One saved query per name.
// returns: nothing
// rows: 0
CREATE CONSTRAINT savedQueryName IF NOT EXISTS
FOR (saved:SavedQuery)
REQUIRE saved.name IS UNIQUE
