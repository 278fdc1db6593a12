// How many nodes a picture lacks since limits cut: articles of its stories, neighbours of its opened nodes.
// $stories: list of strings, the stories' keys
// $elementIds: list of strings, the database's own ids of the opened nodes
// $here: list of strings, the database's own ids of all nodes in the picture
// $folded: boolean, whether a copy's neighbours are its original's, and a copy is its original
// returns: total: integer
// rows: 1
CALL () {
  UNWIND $stories AS key
  MATCH (:Story {key: key})<-[:IN_STORY]-(met:Article)
  RETURN met
UNION
  UNWIND $elementIds AS elementId
  MATCH (start)
  WHERE elementId(start) = elementId
  MATCH (start)<-[:COPY_OF*0..1]-(member)
  WHERE $folded OR member = start
  MATCH (member)-[:RELATED|SIMILAR|COPY_OF|PUBLISHED_BY|ABOUT|IN_STORY|ALSO_IN|PART_OF]-(met)
  RETURN met
}
WITH DISTINCT
  CASE WHEN $folded THEN coalesce(head([(met)-[:COPY_OF]->(original) | original]), met) ELSE met END AS node
WHERE NOT elementId(node) IN $here
RETURN count(node) AS total
