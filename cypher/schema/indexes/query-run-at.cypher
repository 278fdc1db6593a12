// Runs of queries by when they were.
// returns: nothing
// rows: 0
CREATE INDEX queryRunAt IF NOT EXISTS
FOR (run:QueryRun)
ON (run.at)
