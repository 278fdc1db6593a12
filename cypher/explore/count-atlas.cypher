// How many stories and articles there are in all.
// returns: stories, articles: integers
// rows: 1
RETURN COUNT { (:Story) } AS stories, COUNT { (:Article) } AS articles
