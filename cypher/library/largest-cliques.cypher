// Largest cliques
// Groups of articles each of which lists, or is listed by, every other one: the hard cores of
// stories. Each is grown from the article with most ties of its story, one neighbour after the
// other, so a larger one may be missed.
// group: Stories
// $stories: integer, in how many stories is looked, the largest first, default 40
// $limit: integer, how many groups at most, the largest first, default 15
// returns: articles: integer; story; members: articles
// rows: at most $limit
MATCH (story:Story)
WITH story
ORDER BY story.size DESC, story.key
LIMIT $stories
CALL (story) {
  MATCH (story)<-[:IN_STORY]-(article:Article)
  RETURN article
  ORDER BY COUNT { (article)-[:RELATED]-() } DESC, article.key
  LIMIT 1
}
CALL (article) {
  MATCH (article)-[:RELATED]-(near:Article)
  WITH DISTINCT near
  WITH near, COLLECT { MATCH (near)-[:RELATED]-(further:Article) RETURN DISTINCT further } AS around
  ORDER BY size(around) DESC, near.key
  WITH collect({node: near, around: around}) AS nearest
  RETURN reduce(
    clique = [],
    candidate IN nearest |
    CASE
      WHEN all(member IN clique WHERE member IN candidate.around) THEN clique + candidate.node
      ELSE clique
    END
  ) AS others
}
WITH story, [article] + others AS members
WITH story, members, COLLECT { UNWIND members AS member RETURN member.key ORDER BY member.key } AS keys
ORDER BY story.size DESC, story.key
WITH keys, head(collect({story: story, members: members})) AS found
WITH size(keys) AS articles, found.story AS story, found.members AS members
RETURN articles, story, members
ORDER BY articles DESC, story.key
LIMIT $limit
