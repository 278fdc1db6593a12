// Gives a story or constellation the label that the reader wants, or the one of its terms again.
// $key: string, the key of a story or constellation
// $label: string, or null for the label of its terms
// returns: label: string, as it is now
// rows: 1, or 0 where there is neither
MATCH (group:Story|Constellation {key: $key})
WITH group, reduce(text = head(group.terms), term IN tail(group.terms) | text + ', ' + term) AS terms
SET group.ownLabel = $label, group.label = coalesce($label, terms, group.headline)
RETURN group.label AS label
