// How the stories were woven last.
// returns: weaving: map of properties
// rows: 0 before anything was woven or chosen, else 1
MATCH (weaving:Weaving {key: 'last'})
RETURN properties(weaving) AS weaving
