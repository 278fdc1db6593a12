// One report of each load.
// returns: nothing
// rows: 0
CREATE CONSTRAINT loadReport IF NOT EXISTS
FOR (report:LoadReport)
REQUIRE report.load IS UNIQUE
