// Keeps what a load reported.
// $load: string, its key
// $corpus: list of strings, what was named
// $lines: string, JSON Lines, the entries that are kept
// $counts: string, JSON, how many of each outcome there were
// returns: nothing
// rows: 0
MERGE (report:LoadReport {load: $load})
SET report.corpus = $corpus, report.lines = $lines, report.counts = $counts
