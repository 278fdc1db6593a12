// Runs of queries, the newest first.
// $search: string, a part of their text in upper or lower case; empty for all
// $limit: integer, how many at most
// returns: run: map of properties
// rows: at most $limit
MATCH (run:QueryRun)
WHERE $search = '' OR toLower(run.cypher) CONTAINS toLower($search)
RETURN properties(run) AS run
ORDER BY run.at DESC, run.key
LIMIT $limit
