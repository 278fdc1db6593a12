// One record of the last weaving.
// returns: nothing
// rows: 0
CREATE CONSTRAINT weavingKey IF NOT EXISTS
FOR (weaving:Weaving)
REQUIRE weaving.key IS UNIQUE
