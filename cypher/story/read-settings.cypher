// How stories are woven, where a reader has chosen.
// returns: resolution: float above 0, or null for the one by rule; seed: integer or null
// rows: at most 1
MATCH (weaving:Weaving {key: 'last'})
RETURN weaving.chosenResolution AS resolution, weaving.chosenSeed AS seed
