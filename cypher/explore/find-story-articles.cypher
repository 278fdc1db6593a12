// The articles of some stories, ranked by the number of their edges.
// $keys: list of strings, the stories' keys
// $limit: integer, how many articles at most
// $folded: boolean, whether copies are left out
// returns: node
// rows: at most $limit
MATCH (story:Story)<-[:IN_STORY]-(node:Article)
WHERE story.key IN $keys AND NOT ($folded AND EXISTS { (node)-[:COPY_OF]->(:Article) })
WITH DISTINCT node, COUNT { (node)-[:RELATED|SIMILAR]-() } AS degree
RETURN node
ORDER BY degree DESC, node.key
LIMIT $limit
