// Forgets the reports of older loads.
// $kept: integer, how many of the newest stay
// returns: nothing
// rows: 0
MATCH (report:LoadReport)
WITH report
ORDER BY report.load DESC
SKIP $kept
DELETE report
