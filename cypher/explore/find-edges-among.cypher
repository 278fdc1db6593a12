// The relationships between some nodes.
// $elementIds: list of strings, the database's own ids of the nodes
// returns: edge
// rows: as many as there are
UNWIND $elementIds AS elementId
MATCH (source)
WHERE elementId(source) = elementId
MATCH (source)-[edge:RELATED|SIMILAR|COPY_OF|PUBLISHED_BY|ABOUT|IN_STORY|ALSO_IN|PART_OF]->(target)
WHERE elementId(target) IN $elementIds
RETURN edge
