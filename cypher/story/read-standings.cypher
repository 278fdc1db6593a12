// What weaving found of each article by itself.
// returns: article: key; language: string; x, y, participation, betweenness: floats or null
// rows: one for each article that was woven
MATCH (article:Article)
WHERE article.language IS NOT NULL
RETURN
  article.key AS article,
  article.language AS language,
  article.x AS x,
  article.y AS y,
  article.participation AS participation,
  article.betweenness AS betweenness
