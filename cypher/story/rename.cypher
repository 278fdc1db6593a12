// Gives a story or constellation the label that the reader wants, or the one of its terms again. The label is kept apart
// from it, so that it comes back with a story that was gone for a while.
// $key: string, the key of a story or constellation
// $label: string, or null for the label of its terms
// returns: label: string, as it is now
// rows: 1, or 0 where there is neither
MATCH (group:Story|Constellation {key: $key})
WITH group, reduce(text = head(group.terms), term IN tail(group.terms) | text + ', ' + term) AS terms
SET group.ownLabel = $label, group.label = coalesce($label, terms, group.headline)
WITH group
MERGE (own:OwnLabel {key: $key})
SET own.label = $label
WITH group, own, own.label AS label
FOREACH (unused IN CASE WHEN label IS NULL THEN [own] ELSE [] END | DELETE unused)
RETURN group.label AS label
