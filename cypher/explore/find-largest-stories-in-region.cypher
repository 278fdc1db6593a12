// The largest stories whose discs touch a rectangle of the map, for a rectangle that many touch: the stories are looked
// at from the largest on, until there are enough.
// $left, $top, $right, $bottom: floats, in units of the map
// $limit: integer, how many at most; the search ends soon where many more touch it
// $folded: boolean, whether copies are left out of sizes
// returns: key: string
// rows: at most $limit, the largest first
CALL () {
  WITH 1 AS once
  WHERE NOT $folded
  MATCH (story:Story)
  WHERE
    story.size > 0 AND
    story.key IS NOT NULL AND
    (story.x - CASE WHEN story.x < $left THEN $left WHEN story.x > $right THEN $right ELSE story.x END) ^ 2 +
    (story.y - CASE WHEN story.y < $top THEN $top WHEN story.y > $bottom THEN $bottom ELSE story.y END) ^ 2 <=
    story.radius ^ 2
  RETURN story
  ORDER BY story.size DESC, story.key DESC
  LIMIT $limit
UNION ALL
  WITH 1 AS once
  WHERE $folded
  MATCH (story:Story)
  WHERE
    story.originals > 0 AND
    story.key IS NOT NULL AND
    (story.x - CASE WHEN story.x < $left THEN $left WHEN story.x > $right THEN $right ELSE story.x END) ^ 2 +
    (story.y - CASE WHEN story.y < $top THEN $top WHEN story.y > $bottom THEN $bottom ELSE story.y END) ^ 2 <=
    story.radius ^ 2
  RETURN story
  ORDER BY story.originals DESC, story.key DESC
  LIMIT $limit
}
RETURN story.key AS key
