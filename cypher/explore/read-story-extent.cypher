// What else there is to a story: its constellation, its days, and the articles that it shares with other stories.
// $key: string, the story's key
// $limit: integer, how many shared articles at most, those that are most in the other story
// returns: constellation: node or null; days: maps {day, articles}, in order; shared: maps {node, provider, strength,
//   other, inside}; other is the story that has the other part of the article, inside says that this one has the larger
// rows: 1 if the story is stored, else 0
MATCH (story:Story {key: $key})
RETURN
  head([(story)-[:PART_OF]->(constellation) | constellation]) AS constellation,
  COLLECT {
    MATCH (story)<-[:IN_STORY]-(article:Article)
    WHERE article.publishedAt IS NOT NULL
    WITH date(datetime({datetime: article.publishedAt, timezone: 'Z'})) AS day, count(*) AS articles
    RETURN {day: toString(day), articles: articles}
    ORDER BY day
  } AS days,
  COLLECT {
    MATCH (story)<-[one:IN_STORY|ALSO_IN]-(article:Article)-[two:IN_STORY|ALSO_IN]->(other:Story)
    WHERE one <> two AND type(one) <> type(two)
    WITH article, other, type(one) = 'IN_STORY' AS inside, CASE type(two) WHEN 'ALSO_IN' THEN two ELSE one END AS also
    RETURN {
      node: article,
      provider: head([(article)-[:PUBLISHED_BY]->(provider) | provider.name]),
      strength: also.strength,
      other: other,
      inside: inside
    }
    ORDER BY inside DESC, also.strength DESC, article.key
    LIMIT $limit
  } AS shared
