// What ties articles to others.
// $keys: list of strings, keys of articles
// $folded: boolean, whether the originals stand for their copies and have their ties
// returns: source: key, as given; target: key of another article; score: float, how close their texts are, or null
// for a listing
// rows: one for each relation; twice where both ends are given
UNWIND $keys AS key
MATCH (article:Article {key: key})<-[:COPY_OF*0..1]-(own:Article)
WHERE $folded OR own = article
MATCH (own)-[tie:SIMILAR|RELATED]-(near:Article)
WITH
  key,
  CASE WHEN $folded THEN coalesce(head([(near)-[:COPY_OF]->(original) | original.key]), near.key) ELSE near.key END
    AS target,
  tie.score AS score
WHERE target <> key
RETURN key AS source, target, score
