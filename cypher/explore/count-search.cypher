// How many nodes a search finds in all.
// $query: string, in Lucene's syntax
// $folded: boolean, whether copies count as their originals
// returns: total: integer
// rows: 1
CALL () {
  CALL db.index.fulltext.queryNodes('articleText', $query)
  YIELD node
  RETURN count(DISTINCT CASE WHEN $folded THEN coalesce(head([(node)-[:COPY_OF]->(text) | text]), node) ELSE node END)
    AS found
UNION ALL
  CALL db.index.fulltext.queryNodes('names', $query)
  YIELD node
  RETURN count(node) AS found
}
RETURN sum(found) AS total
