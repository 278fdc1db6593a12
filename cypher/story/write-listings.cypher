// Says of listings whether they are mutual, and with which others they came.
// $rows: list of maps {source, target, mutual, batch}; source and target are keys
// returns: nothing
// rows: 0
UNWIND $rows AS row
MATCH (:Article {key: row.source})-[listing:RELATED]->(:Article {key: row.target})
SET listing.mutual = row.mutual, listing.batch = row.batch
