// Says which article is a copy of which; an article is a copy of one at most.
// $rows: list of maps {article, original, evidence, similarity}; article and original are keys
// returns: nothing
// rows: 0
UNWIND $rows AS row
MATCH (article:Article {key: row.article})
MATCH (original:Article {key: row.original})
OPTIONAL MATCH (article)-[former:COPY_OF]->(other)
WHERE other <> original
DELETE former
MERGE (article)-[copy:COPY_OF]->(original)
SET copy.evidence = row.evidence, copy.similarity = row.similarity
