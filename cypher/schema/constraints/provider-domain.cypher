// One provider per domain.
// returns: nothing
// rows: 0
CREATE CONSTRAINT providerDomain IF NOT EXISTS
FOR (provider:Provider)
REQUIRE provider.domain IS UNIQUE
