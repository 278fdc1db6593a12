// One saved view per name.
// returns: nothing
// rows: 0
CREATE CONSTRAINT savedViewName IF NOT EXISTS
FOR (saved:SavedView)
REQUIRE saved.name IS UNIQUE
