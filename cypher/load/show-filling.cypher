// Whether the database is one of ours, with procedures that fill it.
// returns: name: string, of a procedure
// rows: one for each of them
SHOW PROCEDURES YIELD name
WHERE name IN ['newsweft.createNodes', 'newsweft.createRelationships']
RETURN name
