// How the stories were woven last.
// returns: weaving: map of properties
// rows: 0 before anything was woven, else 1
MATCH (weaving:Weaving)
RETURN properties(weaving) AS weaving
LIMIT 1
