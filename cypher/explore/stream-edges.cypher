// Every relationship between the nodes of the picture, with the ids of its ends; those that start from one node in a row.
// The ids are those that StoredValues makes.
// returns: kind: string, properties: map, source: string, target: string, as ids such as article:wired.com/story/x
// rows: as many as there are
MATCH (start:Article|Provider|Topic|Story|Constellation)
WITH
  start,
  coalesce(
    CASE
      WHEN start:Article THEN 'article:' + CASE WHEN start.key IS :: STRING THEN start.key END
      WHEN start:Provider THEN 'provider:' + CASE WHEN start.domain IS :: STRING THEN start.domain END
      WHEN start:Topic THEN 'topic:' + CASE WHEN start.name IS :: STRING THEN start.name END
      WHEN start:Story THEN 'story:' + CASE WHEN start.key IS :: STRING THEN start.key END
      WHEN start:Constellation THEN 'constellation:' + CASE WHEN start.key IS :: STRING THEN start.key END
    END,
    'node:' + elementId(start)
  ) AS source
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
