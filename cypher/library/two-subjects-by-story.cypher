// Two subjects: one story or two?
// How the articles of each story speak of two subjects: of the first alone, of the second alone,
// of both. Stories with both columns full, or with many articles on both, are where the subjects
// meet. As given: Clearview AI, and facial recognition by the police.
// group: Subjects
// $first: string, words of the first subject in Lucene's syntax, default clearview
// $second: string, words of the second subject in Lucene's syntax, default +police +"facial recognition"
// $limit: integer, how many stories at most, default 25
// returns: story; firstOnly, secondOnly, both: integers, articles; share: float, of the story's articles on either
// rows: at most $limit
CALL () {
  CALL db.index.fulltext.queryNodes('articleText', $first)
  YIELD node
  RETURN node AS article, 1 AS subject
UNION ALL
  CALL db.index.fulltext.queryNodes('articleText', $second)
  YIELD node
  RETURN node AS article, 2 AS subject
}
WITH article, sum(subject) AS subjects
MATCH (article)-[:IN_STORY]->(story:Story)
WITH
  story,
  count(CASE subjects WHEN 1 THEN 1 END) AS firstOnly,
  count(CASE subjects WHEN 2 THEN 1 END) AS secondOnly,
  count(CASE subjects WHEN 3 THEN 1 END) AS both
RETURN
  story,
  firstOnly,
  secondOnly,
  both,
  round(1.0 * (firstOnly + secondOnly + both) / story.size, 2) AS share
ORDER BY firstOnly + secondOnly + both DESC, both DESC, story.key
LIMIT $limit
