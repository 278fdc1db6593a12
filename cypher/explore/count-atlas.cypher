// How many stories and articles there are in all; an article is a copy of one other at most.
// $folded: boolean, whether copies are left out
// returns: stories, articles: integers
// rows: 1
RETURN
  COUNT { (:Story) } AS stories,
  COUNT { (:Article) } - CASE WHEN $folded THEN COUNT { (:Article)-[:COPY_OF]->() } ELSE 0 END AS articles
