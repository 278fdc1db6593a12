// One article per key; also the index that loads and listings find articles by.
// returns: nothing
// rows: 0
CREATE CONSTRAINT articleKey IF NOT EXISTS
FOR (article:Article)
REQUIRE article.key IS UNIQUE
