// How many articles some stories have, of a list of articles.
// $keys: list of strings, keys of the articles that count
// $folded: boolean, whether copies are left out
// returns: story: key, or null for articles in none; label: string or null; articles: integer
// rows: one for each story with such an article, and one for articles in none
UNWIND $keys AS key
MATCH (article:Article {key: key})
WHERE NOT ($folded AND EXISTS { (article)-[:COPY_OF]->() })
OPTIONAL MATCH (article)-[:IN_STORY]->(story:Story)
RETURN story.key AS story, story.label AS label, count(article) AS articles
