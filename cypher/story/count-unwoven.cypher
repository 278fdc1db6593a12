// How many articles are in no story.
// returns: unwoven: integer
// rows: 1
MATCH (article:Article)
WHERE NOT EXISTS { (article)-[:IN_STORY]->(:Story) }
RETURN count(article) AS unwoven
