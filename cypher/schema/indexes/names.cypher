// Words of what is not an article: names of providers and topics, labels of stories and constellations.
// returns: nothing
// rows: 0
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (named:Provider|Topic|Story|Constellation)
ON EACH [named.name, named.altNames, named.domain, named.label, named.headline]
