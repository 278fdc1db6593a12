// Says which articles are alike.
// $rows: list of maps {source, target, score, terms}; source and target are keys
// returns: nothing
// rows: 0
UNWIND $rows AS row
MATCH (source:Article {key: row.source})
MATCH (target:Article {key: row.target})
MERGE (source)-[similar:SIMILAR]->(target)
SET similar.score = row.score, similar.terms = row.terms
