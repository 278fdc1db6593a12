// Removes the stubs that nothing lists.
// returns: key: string, a stub that was removed
// rows: one for each such stub
MATCH (stub:Article)
WHERE NOT stub.full AND NOT EXISTS { ()-[:RELATED]->(stub) }
WITH stub, stub.key AS key
DETACH DELETE stub
RETURN key
