// Articles that a theme's query finds.
// $query: string, in Lucene's syntax, over title, excerpt and text
// $providers, $notProviders: lists of domains and names, in lower case; an article has one of the former, where there
// are any, and none of the latter
// $topics, $notTopics: lists of names, likewise
// $dates, $notDates: lists of maps of from and until, zoned dates and times, likewise
// returns: key: string
// rows: one for each article
CALL db.index.fulltext.queryNodes('articleText', $query)
YIELD node AS article
WHERE
  (
    isEmpty($providers)
    OR EXISTS {
      MATCH (article)-[:PUBLISHED_BY]->(provider)
      WHERE toLower(provider.domain) IN $providers OR toLower(provider.name) IN $providers
    }
  )
  AND NOT EXISTS {
    MATCH (article)-[:PUBLISHED_BY]->(provider)
    WHERE toLower(provider.domain) IN $notProviders OR toLower(provider.name) IN $notProviders
  }
  AND (isEmpty($topics) OR EXISTS { MATCH (article)-[:ABOUT]->(topic) WHERE toLower(topic.name) IN $topics })
  AND NOT EXISTS { MATCH (article)-[:ABOUT]->(topic) WHERE toLower(topic.name) IN $notTopics }
  AND (
    isEmpty($dates)
    OR any(date IN $dates WHERE date.from <= article.publishedAt AND article.publishedAt < date.until)
  )
  AND NOT coalesce(
    any(date IN $notDates WHERE date.from <= article.publishedAt AND article.publishedAt < date.until),
    false
  )
RETURN article.key AS key
