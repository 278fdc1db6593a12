// Creates the topics that are missing, and gives the ids of all.
// $names: list of strings
// returns: name: string; id: string, the database's own
// rows: one for each name
UNWIND $names AS name
MERGE (topic:Topic {name: name})
RETURN name, elementId(topic) AS id
