// Keeps the record of a load that changed something.
// $key: string, by which articles name it
// $startedAt: zoned date and time
// $seconds: float
// $fingerprint: string, of the corpus
// $posts, $unchangedFiles, $skipped, $rejected, $created, $changed, $removed: integers
// returns: nothing
// rows: 0
CREATE (:Load {
  key: $key,
  startedAt: $startedAt,
  seconds: $seconds,
  fingerprint: $fingerprint,
  posts: $posts,
  unchangedFiles: $unchangedFiles,
  skipped: $skipped,
  rejected: $rejected,
  created: $created,
  changed: $changed,
  removed: $removed
})
