// Themes that the reader saved, and built-in ones that the reader removed.
// returns: theme: map of name, and of query, keys, cypher, color, or of removed: true
// rows: as many as there are
MATCH (theme:Theme)
RETURN properties(theme) AS theme
ORDER BY theme.name
