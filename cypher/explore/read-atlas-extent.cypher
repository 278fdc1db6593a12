// How far the map goes: where the outermost stories have their middles, and how large the largest disc is.
// returns: left, top, right, bottom, reach: floats, in units of the map; null where no story has a place
// rows: 1
RETURN
  head(COLLECT {
    MATCH (story:Story)
    WHERE story.x IS NOT NULL AND story.y IS NOT NULL AND story.radius IS NOT NULL
    RETURN story.x
    ORDER BY story.x
    LIMIT 1
  }) AS left,
  head(COLLECT {
    MATCH (story:Story)
    WHERE story.x IS NOT NULL AND story.y IS NOT NULL AND story.radius IS NOT NULL
    RETURN story.x
    ORDER BY story.x DESC
    LIMIT 1
  }) AS right,
  head(COLLECT {
    MATCH (story:Story)
    WHERE story.y IS NOT NULL
    RETURN story.y
    ORDER BY story.y
    LIMIT 1
  }) AS top,
  head(COLLECT {
    MATCH (story:Story)
    WHERE story.y IS NOT NULL
    RETURN story.y
    ORDER BY story.y DESC
    LIMIT 1
  }) AS bottom,
  head(COLLECT {
    MATCH (story:Story)
    WHERE story.size > 0 AND story.key IS NOT NULL
    RETURN story.radius
    ORDER BY story.size DESC
    LIMIT 1
  }) AS reach
