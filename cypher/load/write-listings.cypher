// Joins articles to those that they list.
// $articles: list of maps {key, listings}; listings are maps {key, rank} of articles that are stored
// returns: nothing
// rows: 0
UNWIND $articles AS row
MATCH (article:Article {key: row.key})
UNWIND row.listings AS listing
MATCH (listed:Article {key: listing.key})
MERGE (article)-[related:RELATED]->(listed)
SET related.rank = listing.rank
