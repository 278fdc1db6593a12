// Keeps runs of queries.
// $runs: list of maps of key, cypher, parameters as JSON, at, millis, rows, mode, outcome, message
// returns: nothing
// rows: 0
UNWIND $runs AS properties
CREATE (run:QueryRun)
SET run = properties
