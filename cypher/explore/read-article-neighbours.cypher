// What surrounds an article: its stories, its copies, what it lists, what lists it, what is written alike.
// $key: string, the article's key
// returns: story, second, constellation: nodes or null; strength, secondStrength: floats, 0 to 1, or null;
//   language: ISO 639-1 code or null; participation, betweenness: floats, 0 to 1, or null;
//   original, copies: maps {node, provider, similarity}, original may be null;
//   listings, listedBy: maps {node, provider, rank, mutual, together}; together is how many articles the list has;
//   similar: maps {node, provider, score, terms}
// rows: 1 if the article is stored, else 0
MATCH (article:Article {key: $key})
OPTIONAL MATCH (article)-[membership:IN_STORY]->(story:Story)
WITH article, membership, story
LIMIT 1
OPTIONAL MATCH (article)-[also:ALSO_IN]->(second:Story)
WITH article, membership, story, also, second
LIMIT 1
RETURN
  story,
  membership.strength AS strength,
  second,
  also.strength AS secondStrength,
  head([(story)-[:PART_OF]->(constellation) | constellation]) AS constellation,
  article.language AS language,
  article.participation AS participation,
  article.betweenness AS betweenness,
  head([(article)-[copy:COPY_OF]->(other) |
    {
      node: other,
      provider: head([(other)-[:PUBLISHED_BY]->(provider) | provider.name]),
      similarity: copy.similarity
    }]) AS original,
  COLLECT {
    MATCH (article)<-[copy:COPY_OF]-(other:Article)
    RETURN {
      node: other,
      provider: head([(other)-[:PUBLISHED_BY]->(provider) | provider.name]),
      similarity: copy.similarity
    }
    ORDER BY other.publishedAt, other.key
  } AS copies,
  COLLECT {
    MATCH (article)-[listing:RELATED]->(other)
    RETURN {
      node: other,
      provider: head([(other)-[:PUBLISHED_BY]->(provider) | provider.name]),
      rank: listing.rank,
      mutual: listing.mutual,
      together: COUNT { (article)-[:RELATED]->() }
    }
    ORDER BY listing.rank, other.key
  } AS listings,
  COLLECT {
    MATCH (article)<-[listing:RELATED]-(other)
    RETURN {
      node: other,
      provider: head([(other)-[:PUBLISHED_BY]->(provider) | provider.name]),
      rank: listing.rank,
      mutual: listing.mutual,
      together: COUNT { (other)-[:RELATED]->() }
    }
    ORDER BY listing.rank, other.key
  } AS listedBy,
  COLLECT {
    MATCH (article)-[similar:SIMILAR]-(other)
    RETURN {
      node: other,
      provider: head([(other)-[:PUBLISHED_BY]->(provider) | provider.name]),
      score: similar.score,
      terms: similar.terms
    }
    ORDER BY similar.score DESC, other.key
    LIMIT 30
  } AS similar
