// Which article is in which story, and half in which other.
// returns: article: key; url: string or null; story: key; strength: float, 0 to 1; second: key or null;
// secondStrength: float or null; copy: whether it is a copy of another article
// rows: one for each article, by story and key
MATCH (article:Article)-[membership:IN_STORY]->(story:Story)
OPTIONAL MATCH (article)-[also:ALSO_IN]->(other:Story)
RETURN
  article.key AS article,
  article.url AS url,
  story.key AS story,
  membership.strength AS strength,
  other.key AS second,
  also.strength AS secondStrength,
  EXISTS { (article)-[:COPY_OF]->() } AS copy
ORDER BY story, article
