// What stories are called now: themselves, or those that they went into.
// $keys: list of strings, the stories' keys, of now or of earlier
// returns: key: string
// rows: one for each story that is there
UNWIND $keys AS asked
OPTIONAL MATCH (here:Story {key: asked})
CALL (asked, here) {
  WITH here AS story
  WHERE here IS NOT NULL
  RETURN story
UNION
  WITH asked
  WHERE here IS NULL
  MATCH (story:Story)
  WHERE asked IN story.formerKeys
  RETURN story
}
RETURN DISTINCT story.key AS key
