// The shortest paths between two nodes, those of the greatest likeness first; each chain of nodes is one path.
// $from: string, the database's own id of one node
// $to: string, the database's own id of the other
// $relations: list of strings, types of the edges, taken in either direction
// $depth: integer, how many edges at most, 8 or fewer
// $most: integer, how many are looked at
// $limit: integer, how many are wanted at most
// returns: steps: integer, edges of each; seen: integer, how many were looked at; total: integer, how many chains of
//   nodes they are; paths: list of lists of nodes, at most $limit
// rows: at most 1
MATCH (from)
WHERE elementId(from) = $from
MATCH (to)
WHERE elementId(to) = $to
MATCH
  path = allShortestPaths((from)-[:RELATED|SIMILAR|COPY_OF|PUBLISHED_BY|ABOUT|IN_STORY|ALSO_IN|PART_OF*..8]-(to))
WHERE all(edge IN relationships(path) WHERE type(edge) IN $relations)
WITH path
LIMIT $most
WITH collect(path) AS found
UNWIND found AS path
WITH size(found) AS seen, path
WHERE length(path) <= $depth
WITH
  seen,
  nodes(path) AS chain,
  length(path) AS steps,
  max(reduce(sum = 0.0, edge IN relationships(path) | sum + coalesce(edge.score, edge.similarity, 0.0))) AS likeness
ORDER BY likeness DESC, [node IN chain | coalesce(node.key, node.domain, node.name)]
RETURN steps, seen, count(chain) AS total, collect(chain)[0..$limit] AS paths
