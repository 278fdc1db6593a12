// How many nodes a picture lacks since limits cut: articles of its stories, neighbours of its opened nodes.
// $stories: list of strings, the stories' keys
// $elementIds: list of strings, the database's own ids of the opened nodes
// $here: list of strings, the database's own ids of all nodes in the picture
// returns: total: integer
// rows: 1
CALL () {
  UNWIND $stories AS key
  MATCH (:Story {key: key})<-[:IN_STORY]-(node:Article)
  RETURN node
UNION
  UNWIND $elementIds AS elementId
  MATCH (start)
  WHERE elementId(start) = elementId
  MATCH (start)-[:RELATED|SIMILAR|COPY_OF|PUBLISHED_BY|ABOUT|IN_STORY]-(node)
  RETURN node
}
WITH node
WHERE NOT elementId(node) IN $here
RETURN count(node) AS total
