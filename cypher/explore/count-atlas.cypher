// How many stories and articles there are in all.
// $folded: boolean, whether copies are left out
// returns: stories, articles: integers
// rows: 1
RETURN
  COUNT { (:Story) } AS stories,
  CASE
    WHEN $folded THEN COUNT { MATCH (article:Article) WHERE NOT EXISTS { (article)-[:COPY_OF]->(:Article) } }
    ELSE COUNT { (:Article) }
  END AS articles
