// One constellation per key.
// returns: nothing
// rows: 0
CREATE CONSTRAINT constellationKey IF NOT EXISTS
FOR (constellation:Constellation)
REQUIRE constellation.key IS UNIQUE
