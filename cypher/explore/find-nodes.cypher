// Nodes by their domain keys.
// $articles, $providers, $topics, $stories: lists of strings, keys of each kind
// $folded: boolean, whether the original is meant where a key is a copy's
// returns: node
// rows: at most one for each key
CALL () {
  UNWIND $articles AS key
  MATCH (node:Article {key: key})
  RETURN node
UNION ALL
  UNWIND $providers AS key
  MATCH (node:Provider {domain: key})
  RETURN node
UNION ALL
  UNWIND $topics AS key
  MATCH (node:Topic {name: key})
  RETURN node
UNION ALL
  UNWIND $stories AS key
  MATCH (node:Story {key: key})
  RETURN node
}
RETURN DISTINCT CASE WHEN $folded THEN coalesce(head([(node)-[:COPY_OF]->(original) | original]), node) ELSE node END AS node
