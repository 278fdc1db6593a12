// How many articles were not woven, or by a version that knew less.
// returns: unwoven: integer
// rows: 1
MATCH (article:Article)
WHERE NOT EXISTS { (article)-[:IN_STORY]->(:Story) } OR article.language IS NULL
RETURN count(article) AS unwoven
