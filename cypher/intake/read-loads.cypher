// The loads that changed the graph, the newest first.
// $limit: integer
// returns: load: map of properties; corpus: list of strings, what was named, empty where that is not kept;
//   counts: string, JSON, how many entries of each outcome the report had, null where it is not kept
// rows: at most $limit
MATCH (load:Load)
WITH load
ORDER BY load.startedAt DESC, load.key DESC
LIMIT $limit
OPTIONAL MATCH (report:LoadReport {load: load.key})
RETURN properties(load) AS load, coalesce(report.corpus, []) AS corpus, report.counts AS counts
ORDER BY load.startedAt DESC, load.key DESC
