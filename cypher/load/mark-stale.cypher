// Says that the stories are no longer those of the articles, until they are woven again.
// returns: nothing
// rows: 0
MERGE (weaving:Weaving {key: 'last'})
SET weaving.stale = true
