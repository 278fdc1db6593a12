// The largest stories.
// $limit: integer, how many at most
// $folded: boolean, whether copies are left out of sizes
// returns: key: string
// rows: at most $limit, the largest first
CALL () {
  WITH 1 AS once
  WHERE NOT $folded
  MATCH (story:Story)
  WHERE story.size > 0 AND story.key IS NOT NULL
  RETURN story
  ORDER BY story.size DESC, story.key DESC
  LIMIT $limit
UNION ALL
  WITH 1 AS once
  WHERE $folded
  MATCH (story:Story)
  WHERE story.originals > 0 AND story.key IS NOT NULL
  RETURN story
  ORDER BY story.originals DESC, story.key DESC
  LIMIT $limit
}
RETURN story.key AS key
