// Who copied whom
// Pairs of providers by how many articles of the one repeat an article of the other, and how much
// of the text. Copies point to the earliest article with that text, wherever it really came from.
// group: Copies
// $minCopies: integer, how many copies a pair has at least, default 1
// $limit: integer, how many pairs at most, those with most copies first, default 50
// returns: copier, source: providers; copies: integer; similarity: float, 0.0 to 1.0; example: the copy; original: of the example
// rows: at most $limit
MATCH (copier:Provider)<-[:PUBLISHED_BY]-(copy:Article)-[same:COPY_OF]->(original:Article)-[:PUBLISHED_BY]->(source:Provider)
WHERE copier <> source
WITH copier, source, copy, original, same
ORDER BY same.similarity DESC, copy.key
WITH copier, source, count(*) AS copies, avg(same.similarity) AS similarity, head(collect({copy: copy, of: original})) AS first
WHERE copies >= $minCopies
RETURN copier, source, copies, round(similarity, 2) AS similarity, first.copy AS example, first.of AS original
ORDER BY copies DESC, similarity DESC, copier.domain, source.domain
LIMIT $limit
