// Who lists whom.
// returns: source, target: keys of articles
// rows: one for each listing
MATCH (source:Article)-[:RELATED]->(target:Article)
RETURN source.key AS source, target.key AS target
