// Waits until all indexes hold what is stored, an hour at most.
// returns: nothing
// rows: 0
CALL db.awaitIndexes(3600)
