// Remembers which files a load read.
// $load: string, the key of the load
// $files: bytes
// $alone: boolean, whether those of earlier loads are forgotten
// returns: nothing
// rows: 0
CALL () {
  MATCH (former:Fingerprints)
  WHERE $alone
  DELETE former
}
CREATE (:Fingerprints {load: $load, files: $files})
