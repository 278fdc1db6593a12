// One theme per name.
// returns: nothing
// rows: 0
CREATE CONSTRAINT themeName IF NOT EXISTS
FOR (theme:Theme)
REQUIRE theme.name IS UNIQUE
