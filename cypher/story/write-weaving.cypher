// Keeps how the stories were woven, or are to be woven.
// $properties: map of some of resolution, constellationResolution, seed, version, articles, movement, wovenAt,
// chosenResolution, chosenSeed, stale; what is null is taken away
// returns: nothing
// rows: 0
MERGE (weaving:Weaving {key: 'last'})
SET weaving += $properties
