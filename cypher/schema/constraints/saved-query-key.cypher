// One saved query per key.
// returns: nothing
// rows: 0
CREATE CONSTRAINT savedQueryKey IF NOT EXISTS
FOR (saved:SavedQuery)
REQUIRE saved.key IS UNIQUE
