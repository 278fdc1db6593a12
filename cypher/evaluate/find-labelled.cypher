// Finds the articles that somebody labelled, and their stories; a copy that is in no story of its own is in that of its original.
// $keys: list of strings, keys of articles
// returns: key, url, title: of the article, the last two strings or null; original: key of what it is a copy of, or null; story, label: key and label of its story
// rows: one for each article that is in a story, by key; an article in two stories, which only a damaged graph has, is in the first by key
UNWIND $keys AS key
MATCH (article:Article {key: key})
OPTIONAL MATCH (article)-[:COPY_OF]->(original:Article)
WITH article, original
ORDER BY original.key
WITH article, collect(original)[0] AS original
MATCH (woven)-[:IN_STORY]->(story:Story)
WHERE woven = article OR (woven = original AND NOT EXISTS { (article)-[:IN_STORY]->(:Story) })
WITH article, original, story
ORDER BY story.key
WITH article, original, collect(story)[0] AS story
RETURN article.key AS key, article.url AS url, article.title AS title, original.key AS original,
  story.key AS story, story.label AS label
ORDER BY key
