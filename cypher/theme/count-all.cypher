// How many articles there are, and how many stories of two and more.
// $folded: boolean, whether copies are left out
// returns: articles, stories: integers
// rows: 1
RETURN
  COUNT { (:Article) } - CASE WHEN $folded THEN COUNT { ()-[:COPY_OF]->() } ELSE 0 END AS articles,
  CASE
    WHEN $folded THEN COUNT { MATCH (story:Story) WHERE coalesce(story.originals, story.size) > 1 AND story.key IS NOT NULL }
    ELSE COUNT { MATCH (story:Story) WHERE story.size > 1 AND story.key IS NOT NULL }
  END AS stories
