// The stories whose discs touch a rectangle of the map, found by place.
// $left, $top, $right, $bottom: floats, in units of the map
// $reach: float, the radius of the largest disc of all
// $most: integer, how many are looked at
// $folded: boolean, whether copies are left out of sizes
// returns: stories: integer, how many touch it, at most $most; articles: integer, how many those have, copies included;
//   keys: list of strings, of the largest first
// rows: 1
MATCH (story:Story)
USING INDEX SEEK story:Story(x, y, radius)
WHERE
  $left - $reach <= story.x AND
  story.x <= $right + $reach AND
  $top - $reach <= story.y AND
  story.y <= $bottom + $reach AND
  story.radius > 0 AND
  (story.x - CASE WHEN story.x < $left THEN $left WHEN story.x > $right THEN $right ELSE story.x END) ^ 2 +
  (story.y - CASE WHEN story.y < $top THEN $top WHEN story.y > $bottom THEN $bottom ELSE story.y END) ^ 2 <=
  story.radius ^ 2
WITH story
LIMIT $most
WITH story.key AS key, story.size AS articles, CASE WHEN $folded THEN story.originals ELSE story.size END AS size
ORDER BY size DESC, key DESC
RETURN count(*) AS stories, sum(articles) AS articles, collect(key) AS keys
