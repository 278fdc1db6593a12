// The graph in a few figures that are others after each load and each weaving.
// returns: articles: integer, how many there are; created, changed, removed: integers, what all loads did to articles;
//   woven: string, another one when stories were woven anew, empty before; settled: boolean, false while articles are
//   loaded whose stories are still to be woven
// rows: 1
OPTIONAL MATCH (load:Load)
WITH sum(load.created) AS created, sum(load.changed) AS changed, sum(load.removed) AS removed
OPTIONAL MATCH (weaving:Weaving {key: 'last'})
RETURN
  COUNT { (:Article) } AS articles,
  created,
  changed,
  removed,
  coalesce(toString(weaving.wovenAt) + ', resolution ' + weaving.resolution + ', seed ' + weaving.seed, '') AS woven,
  weaving.stale IS NULL AS settled
