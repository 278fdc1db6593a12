// Where a node came from: the files that speak of it, and the loads that brought and changed it, which a provider, a
// topic, a story or a constellation has from its articles. Loads are known by the moment at which they began.
// $elementId: string, the database's own id of the node
// $limit: integer, how many files at most
// returns: file: string or null, the article's own; files: list of strings, of the posts that list an article without a
//   post of its own; fileCount: integer, of how many posts; firstLoad, lastLoad: maps {key, posts}, or null where no load
//   is known; posts is null where the load was interrupted; wovenAt: zoned date and time, of a story or constellation, or
//   null
// rows: 1 if the node is stored, else 0
MATCH (node)
WHERE elementId(node) = $elementId
CALL (node) {
  MATCH (node)<-[:PART_OF*0..1]-()<-[:PUBLISHED_BY|ABOUT|IN_STORY*0..1]-(article:Article)
  RETURN min(article.firstLoad) AS first, max(article.lastLoad) AS last
}
CALL (node) {
  OPTIONAL MATCH (node)<-[:RELATED]-(post:Article)
  WHERE NOT node.full AND post.sourceFile IS NOT NULL
  WITH DISTINCT post.sourceFile AS file
  ORDER BY file
  RETURN collect(file) AS files
}
RETURN
  node.sourceFile AS file,
  files[..$limit] AS files,
  size(files) AS fileCount,
  CASE WHEN first IS NOT NULL THEN {key: first, posts: head(COLLECT { MATCH (load:Load {key: first}) RETURN load.posts })} END AS firstLoad,
  CASE WHEN last IS NOT NULL THEN {key: last, posts: head(COLLECT { MATCH (load:Load {key: last}) RETURN load.posts })} END AS lastLoad,
  CASE
    WHEN node:Story OR node:Constellation THEN head(COLLECT { MATCH (weaving:Weaving {key: 'last'}) RETURN weaving.wovenAt })
  END AS wovenAt
