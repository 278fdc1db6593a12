// Topics that go together
// Pairs of topics that articles name together. Lift says how much more often than if the topics
// had nothing to do with each other (1.0: by chance).
// group: Topics and time
// $minTogether: integer, how many articles name both at least, default 5
// $limit: integer, how many pairs at most, those with the highest lift first, default 50
// returns: topic, other; together: integer; overlap: float, of the articles with either; lift: float
// rows: at most $limit
MATCH (topic:Topic)<-[:ABOUT]-(article:Article)-[:ABOUT]->(other:Topic)
WHERE topic.name < other.name
WITH topic, other, count(DISTINCT article) AS together
WHERE together >= $minTogether
WITH
  topic,
  other,
  together,
  COUNT { (topic)<-[:ABOUT]-() } AS one,
  COUNT { (other)<-[:ABOUT]-() } AS two,
  COUNT { MATCH (any:Article) WHERE EXISTS { (any)-[:ABOUT]->() } } AS all
RETURN
  topic,
  other,
  together,
  round(1.0 * together / (one + two - together), 3) AS overlap,
  round(1.0 * together * all / (1.0 * one * two), 2) AS lift
ORDER BY lift DESC, together DESC, topic.name, other.name
LIMIT $limit
