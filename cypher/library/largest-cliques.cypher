// Largest cliques
// Groups of articles each of which is listed by or lists every other one: the hard cores of
// stories. Grown from the articles with most neighbours, one neighbour after the other, so a
// larger one may be missed.
// $candidates: integer, how many articles a group is grown from, default 150
// $limit: integer, how many groups at most, the largest first, default 15
// returns: articles: integer; story: label of the first article; members: articles
// rows: at most $limit
MATCH (article:Article)
WITH article, COUNT { (article)-[:RELATED]-() } AS ties
ORDER BY ties DESC, article.key
LIMIT $candidates
CALL (article) {
  MATCH (article)-[:RELATED]-(near:Article)
  WITH DISTINCT article, near
  WITH article, near, COLLECT { MATCH (near)-[:RELATED]-(further:Article) RETURN DISTINCT further.key } AS around
  ORDER BY size(around) DESC, near.key
  WITH article, collect({node: near, around: around}) AS nearest
  RETURN reduce(
    clique = [{node: article, around: []}],
    candidate IN nearest |
    CASE
      WHEN all(member IN tail(clique) WHERE member.node.key IN candidate.around) THEN clique + candidate
      ELSE clique
    END
  ) AS clique
}
WITH [member IN clique | member.node.key] AS keys, [member IN clique | member.node] AS members
WITH members, COLLECT { UNWIND keys AS key RETURN key ORDER BY key } AS sorted
WITH sorted, head(collect(members)) AS members
ORDER BY size(sorted) DESC, sorted[0]
LIMIT $limit
WITH sorted, members, head(members) AS first
RETURN size(members) AS articles, head([(first)-[:IN_STORY]->(story) | story.label]) AS story, members
ORDER BY articles DESC, sorted[0]
