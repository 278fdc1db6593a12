// Remembers which files a load read, in place of what was remembered of it before.
// $load: string, the key of the load
// $files: bytes
// $alone: boolean, whether those of all other loads are forgotten
// returns: nothing
// rows: 0
CALL () {
  MATCH (former:Fingerprints)
  WHERE $alone OR former.load = $load
  DELETE former
}
CREATE (:Fingerprints {load: $load, files: $files})
