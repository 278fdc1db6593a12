// How two subjects hang together
// The shortest ways from the articles that fit the words of one subject best to those of another,
// over listings and likenesses. Short ways mean that the press sees one matter.
// group: Subjects
// $from: string, words of the one subject in Lucene's syntax, default clearview
// $to: string, words of the other in Lucene's syntax, default "artificial intelligence"
// $limit: integer, how many ways at most, the shortest first, default 10
// returns: steps: integer; way: path; titles: of the articles along it
// rows: at most $limit
CALL db.index.fulltext.queryNodes('articleText', $from)
YIELD node AS start, score
WITH start
ORDER BY score DESC, start.key
LIMIT 5
WITH collect(start) AS starts
CALL db.index.fulltext.queryNodes('articleText', $to)
YIELD node AS end, score
WITH starts, end
ORDER BY score DESC, end.key
LIMIT 5
UNWIND starts AS start
WITH start, end
WHERE start <> end
MATCH way = shortestPath((start)-[:RELATED|SIMILAR*..8]-(end))
RETURN length(way) AS steps, way, [article IN nodes(way) | article.title] AS titles
ORDER BY steps, start.key, end.key
LIMIT $limit
