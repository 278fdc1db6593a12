// What the reader calls stories and constellations, also those that are no more.
// returns: key, label: strings
// rows: one for each label
MATCH (own:OwnLabel)
RETURN own.key AS key, own.label AS label
