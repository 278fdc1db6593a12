// Every relationship between articles and nodes of the picture; those that start from one article in a row.
// The ids are those that StoredValues makes.
// $keys: list of strings, of the articles from which they start
// returns: kind: string, properties: map, source: string, target: string, as ids such as article:wired.com/story/x
// rows: as many as there are
UNWIND $keys AS key
MATCH (start:Article {key: key})
WITH start, 'article:' + key AS source
MATCH (start)-[edge]->(end:Article|Provider|Topic|Story|Constellation)
RETURN
  type(edge) AS kind,
  properties(edge) AS properties,
  source,
  coalesce(
    CASE
      WHEN end:Article THEN 'article:' + CASE WHEN end.key IS :: STRING THEN end.key END
      WHEN end:Provider THEN 'provider:' + CASE WHEN end.domain IS :: STRING THEN end.domain END
      WHEN end:Topic THEN 'topic:' + CASE WHEN end.name IS :: STRING THEN end.name END
      WHEN end:Story THEN 'story:' + CASE WHEN end.key IS :: STRING THEN end.key END
      WHEN end:Constellation THEN 'constellation:' + CASE WHEN end.key IS :: STRING THEN end.key END
    END,
    'node:' + elementId(end)
  ) AS target
