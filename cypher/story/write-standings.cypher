// Says what weaving found of articles by themselves.
// $rows: list of maps {article, properties}
// returns: nothing
// rows: 0
UNWIND $rows AS row
MATCH (article:Article {key: row.article})
SET article += row.properties
