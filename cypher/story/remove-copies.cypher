// Takes it back that articles are copies.
// $rows: list of maps {key}; keys of articles
// returns: nothing
// rows: 0
UNWIND $rows AS row
MATCH (:Article {key: row.key})-[copy:COPY_OF]->()
DELETE copy
