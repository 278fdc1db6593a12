// Which articles are alike.
// returns: source, target: keys of articles; score: float, 0 to 1; terms: strings
// rows: one for each likeness
MATCH (source:Article)-[similar:SIMILAR]->(target:Article)
RETURN source.key AS source, target.key AS target, similar.score AS score, similar.terms AS terms
