// Words by story
// In which stories articles have the words in title, excerpt or text, and which part of each
// story they are. A share near 1.0 means that the words are what the story is about.
// group: Subjects
// $words: string, words in Lucene's syntax, default "facial recognition"
// $limit: integer, how many stories at most, default 25
// returns: story; articles: integer; share: float, of the story's articles; best: the article that fits the words best
// rows: at most $limit
CALL db.index.fulltext.queryNodes('articleText', $words)
YIELD node AS article, score
MATCH (article)-[:IN_STORY]->(story:Story)
WITH story, article, score
ORDER BY score DESC, article.key
WITH story, count(article) AS articles, head(collect(article)) AS best
RETURN story, articles, round(1.0 * articles / story.size, 2) AS share, best
ORDER BY articles DESC, share DESC, story.key
LIMIT $limit
