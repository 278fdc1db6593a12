// What ties originals and their copies to other articles; an article is a copy of one other at most.
// $keys: list of strings, keys of originals
// returns: source: key of the original or of a copy; original: key, as given; ties: list of lists of the key of the
// other article, the key of its original or its own, and a float, how close their texts are, or null for a listing
// rows: one for each original and each copy that has ties; a tie comes twice where both ends are given
UNWIND $keys AS key
MATCH (:Article {key: key})<-[:COPY_OF*0..1]-(own:Article)-[tie:SIMILAR|RELATED]-(near:Article)
OPTIONAL MATCH (near)-[:COPY_OF]->(other:Article)
RETURN own.key AS source, key AS original, collect([near.key, coalesce(other.key, near.key), tie.score]) AS ties
