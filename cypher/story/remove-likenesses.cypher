// Removes likenesses that hold no longer.
// $rows: list of maps {source, target}; keys of articles
// returns: nothing
// rows: 0
UNWIND $rows AS row
MATCH (:Article {key: row.source})-[similar:SIMILAR]->(:Article {key: row.target})
DELETE similar
