// What a view of the present graph rests on.
// returns: articles: integer, how many there are; basis: string, another one when stories were woven anew, empty before
// rows: 1
RETURN
  COUNT { (:Article) } AS articles,
  coalesce(head(COLLECT {
    MATCH (weaving:Weaving {key: 'last'})
    RETURN COUNT { (:Story) } + ' stories of ' + weaving.articles + ' articles, resolution ' + weaving.resolution
      + ', seed ' + weaving.seed + ', version ' + weaving.version + ', ' + toString(weaving.wovenAt)
  }), '') AS basis
