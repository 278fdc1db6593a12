// Which article is in which story.
// returns: article: key; url: string or null; story: key; strength: float, 0 to 1
// rows: one for each article, by story and key
MATCH (article:Article)-[membership:IN_STORY]->(story:Story)
RETURN article.key AS article, article.url AS url, story.key AS story, membership.strength AS strength
ORDER BY story, article
