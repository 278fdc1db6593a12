// Which nodes are not there; a story or constellation that went into another one is there.
// $articles, $providers, $topics, $stories, $constellations: lists of strings, keys of each kind
// returns: id: string, such as provider:wired.com
// rows: at most one for each key
CALL () {
  UNWIND $articles AS key
  WITH key
  WHERE NOT EXISTS { (:Article {key: key}) }
  RETURN 'article:' + key AS id
UNION ALL
  UNWIND $providers AS key
  WITH key
  WHERE NOT EXISTS { (:Provider {domain: key}) }
  RETURN 'provider:' + key AS id
UNION ALL
  UNWIND $topics AS key
  WITH key
  WHERE NOT EXISTS { (:Topic {name: key}) }
  RETURN 'topic:' + key AS id
UNION ALL
  UNWIND $stories AS key
  WITH key
  WHERE NOT EXISTS { (:Story {key: key}) } AND NOT EXISTS { MATCH (heir:Story) WHERE key IN heir.formerKeys }
  RETURN 'story:' + key AS id
UNION ALL
  UNWIND $constellations AS key
  WITH key
  WHERE NOT EXISTS { (:Constellation {key: key}) }
    AND NOT EXISTS { MATCH (heir:Constellation) WHERE key IN heir.formerKeys }
  RETURN 'constellation:' + key AS id
}
RETURN id
