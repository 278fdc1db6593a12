// Nodes by their domain keys; the heir where a story or constellation has gone into another one.
// $articles, $providers, $topics, $stories, $constellations: lists of strings, keys of each kind
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
  OPTIONAL MATCH (here:Story {key: key})
  CALL (key, here) {
    WITH here AS node
    WHERE here IS NOT NULL
    RETURN node
  UNION
    WITH key
    WHERE here IS NULL
    MATCH (node:Story)
    WHERE key IN node.formerKeys
    RETURN node
  }
  RETURN node
UNION ALL
  UNWIND $constellations AS key
  OPTIONAL MATCH (here:Constellation {key: key})
  CALL (key, here) {
    WITH here AS node
    WHERE here IS NOT NULL
    RETURN node
  UNION
    WITH key
    WHERE here IS NULL
    MATCH (node:Constellation)
    WHERE key IN node.formerKeys
    RETURN node
  }
  RETURN node
}
RETURN DISTINCT CASE WHEN $folded THEN coalesce(head([(node)-[:COPY_OF]->(original) | original]), node) ELSE node END AS node
