// Finds what joins some articles.
// $keys: list of strings, keys of articles
// returns: source, target: keys of articles; type: SIMILAR, RELATED or COPY_OF; score: float, 0 to 1, or null; terms: strings, or null; rank: integer from 1, or null
// rows: one for each edge among the articles, by source, target and type
MATCH (source:Article)-[edge:SIMILAR|RELATED|COPY_OF]->(target:Article)
WHERE source.key IN $keys AND target.key IN $keys
RETURN source.key AS source, target.key AS target, type(edge) AS type, edge.score AS score, edge.terms AS terms,
  edge.rank AS rank
ORDER BY source, target, type
