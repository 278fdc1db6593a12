// Articles that bridge two stories
// Articles of one story that are written much like articles of another. Home and away are the sums
// of an article's similarities to its own and to the other story; a bridge is as strong as its
// weaker end.
// group: Stories
// $minSize: integer, how many articles each of the two stories has at least, default 3
// $limit: integer, how many rows at most, the strongest first, default 25
// returns: article; story, otherStory; home, away, strength: floats
// rows: at most $limit
MATCH (article:Article)-[:IN_STORY]->(story:Story)
WHERE story.size >= $minSize
MATCH (article)-[similar:SIMILAR]-(:Article)-[:IN_STORY]->(near:Story)
WHERE near.size >= $minSize
WITH article, story, near, sum(similar.score) AS weight
WITH article, story, collect({story: near, weight: weight}) AS sides
WITH article, story, sides, head([side IN sides WHERE side.story = story | side.weight]) AS home
WHERE home IS NOT NULL
UNWIND [side IN sides WHERE side.story <> story] AS side
WITH article, story, side.story AS otherStory, home, side.weight AS away
WITH article, story, otherStory, home, away, CASE WHEN home < away THEN home ELSE away END AS strength
ORDER BY strength DESC, article.key, otherStory.key
LIMIT $limit
RETURN article, story, otherStory, round(home, 3) AS home, round(away, 3) AS away, round(strength, 3) AS strength
ORDER BY strength DESC, article.key, otherStory.key
