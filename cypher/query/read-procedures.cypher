// Some of the procedures that the database has.
// $names: list of strings
// returns: name, signature, description: strings
// rows: one for each name that there is
SHOW PROCEDURES
YIELD name, signature, description
WHERE name IN $names
RETURN name, signature, description
ORDER BY name
