// The stories of a constellation, the largest first.
// $key: string, the constellation's key
// $limit: integer, how many stories at most
// returns: story: node
// rows: at most $limit
MATCH (:Constellation {key: $key})<-[:PART_OF]-(story:Story)
RETURN story
ORDER BY story.size DESC, story.key
LIMIT $limit
