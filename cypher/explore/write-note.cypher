// Writes a note on a node, or over the one that it has. It is kept apart from the node, so that it outlives it.
// $key: string, the node's id, such as provider:wired.com
// $label: string, what the node is called; null to leave what it was called
// $text: string
// $at: zoned date and time
// returns: note: map of properties
// rows: 1; 0 where there is no label and no note yet
CALL () {
  WITH *
  WHERE $label IS NOT NULL
  MERGE (note:Note {key: $key})
  ON CREATE SET note.writtenAt = $at
  SET note.label = $label
  RETURN note
UNION
  MATCH (note:Note {key: $key})
  RETURN note
}
SET note.text = $text, note.changedAt = $at
RETURN properties(note) AS note
