// What surrounds an article: its story, what it lists, what lists it, what is written alike.
// $key: string, the article's key
// returns: story: node or null; listings, listedBy: maps {node, rank}; similar: maps {node, score, terms}
// rows: 1 if the article is stored, else 0
MATCH (article:Article {key: $key})
RETURN
  head([(article)-[:IN_STORY]->(story) | story]) AS story,
  COLLECT {
    MATCH (article)-[listing:RELATED]->(other)
    RETURN {node: other, rank: listing.rank}
    ORDER BY listing.rank, other.key
  } AS listings,
  COLLECT {
    MATCH (article)<-[listing:RELATED]-(other)
    RETURN {node: other, rank: listing.rank}
    ORDER BY listing.rank, other.key
  } AS listedBy,
  COLLECT {
    MATCH (article)-[similar:SIMILAR]-(other)
    RETURN {node: other, score: similar.score, terms: similar.terms}
    ORDER BY similar.score DESC, other.key
    LIMIT 30
  } AS similar
