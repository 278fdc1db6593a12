// Removes runs of queries but for the last ones.
// $kept: integer, how many stay; 0 for none
// returns: nothing
// rows: 0
MATCH (run:QueryRun)
WITH run
ORDER BY run.at DESC, run.key
SKIP $kept
DELETE run
