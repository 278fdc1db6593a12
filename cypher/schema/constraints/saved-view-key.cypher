// One saved view per key.
// returns: nothing
// rows: 0
CREATE CONSTRAINT savedViewKey IF NOT EXISTS
FOR (saved:SavedView)
REQUIRE saved.key IS UNIQUE
