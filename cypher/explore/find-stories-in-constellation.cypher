// The keys of the stories of a constellation, the largest first; of one that went into another, that one's.
// $key: string, the constellation's key, of now or of earlier
// returns: key: string
// rows: one for each story of the constellation
MATCH (constellation:Constellation)
WHERE constellation.key = $key OR $key IN constellation.formerKeys
WITH constellation
ORDER BY constellation.key = $key DESC
LIMIT 1
MATCH (constellation)<-[:PART_OF]-(story:Story)
RETURN story.key AS key
ORDER BY story.size DESC, story.key
