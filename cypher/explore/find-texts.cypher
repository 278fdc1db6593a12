// The text that each of some articles carries: its original and all copies, where there are any.
// $keys: list of strings, the articles' keys
// returns: original: node; copies: list of maps {node, edge}
// rows: at most one for each key
UNWIND $keys AS key
MATCH (article:Article {key: key})
WITH DISTINCT coalesce(head([(article)-[:COPY_OF]->(original) | original]), article) AS original
MATCH (original)<-[edge:COPY_OF]-(node:Article)
RETURN original, collect({node: node, edge: edge}) AS copies
