// What a load reported.
// $load: string, its key
// returns: lines: string, JSON Lines, the entries that are kept; counts: string, JSON, how many of each outcome there were
// rows: 1; 0 where it is not kept
MATCH (report:LoadReport {load: $load})
RETURN report.lines AS lines, report.counts AS counts
