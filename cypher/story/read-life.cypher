// What happened to a story.
// $key: string, the story's key
// returns: event: map of properties
// rows: one for each event, the earliest first
MATCH (:Story {key: $key})<-[:OF]-(event:StoryEvent)
RETURN properties(event) AS event
ORDER BY event.at, event.kind, event.other
