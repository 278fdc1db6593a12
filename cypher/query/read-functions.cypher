// The functions that come with the database.
// returns: name, signature, description: strings
// rows: as many as there are
SHOW BUILT IN FUNCTIONS
YIELD name, signature, description
RETURN name, signature, description
ORDER BY name
