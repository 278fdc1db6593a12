// Removes from articles the topics that the corpus no longer names.
// $articles: list of maps {key, topics}; topics are the names that the article still has
// $load: string, the key of the load
// returns: key: string, an article that lost a topic
// rows: one for each such article
UNWIND $articles AS row
MATCH (article:Article {key: row.key})-[about:ABOUT]->(topic)
WHERE NOT topic.name IN row.topics
SET article.lastLoad = $load
DELETE about
RETURN DISTINCT row.key AS key
