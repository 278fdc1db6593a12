// Who lists whom, and what weaving said of it.
// returns: source, target: keys of articles; mutual: boolean or null; batch: string or null
// rows: one for each listing
MATCH (source:Article)-[listing:RELATED]->(target:Article)
RETURN source.key AS source, target.key AS target, listing.mutual AS mutual, listing.batch AS batch
