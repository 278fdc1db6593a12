package newsweft.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import newsweft.story.identity.Change;
import org.jspecify.annotations.Nullable;

/**
 * What happened to stories, as rows to be written.
 *
 * @param events each belongs to a story that is there
 * @param moves from stories that are no more to those that took them in
 */
record Annals(List<Map<String, Object>> events, List<Map<String, Object>> moves) {

	static Annals of(List<Change> changes, Map<String, String> successors, List<Story> former, List<Story> stories,
			Instant at) {
		Map<String, String> labels = Stream.concat(former.stream(), stories.stream())
			.collect(Collectors.toMap(Story::key, Story::label, (then, now) -> now));
		List<Map<String, Object>> events = new ArrayList<>();
		for (Change change : changes) {
			String other = change.other();
			switch (change.kind()) {
				case BORN, MERGED -> events.add(row(kind(change), change.group(), other, change, labels, at));
				case SPLIT -> {
					events.add(row(kind(change), change.group(), other, change, labels, at));
					events.add(row("shed", other, change.group(), change, labels, at));
				}
				case ENDED -> events.add(row(kind(change), other, change.group(), change, labels, at));
			}
		}
		List<Map<String, Object>> moves = successors.entrySet()
			.stream()
			.map((move) -> Map.<String, Object>of("from", move.getKey(), "to", move.getValue()))
			.toList();
		return new Annals(events, moves);
	}

	private static String kind(Change change) {
		return change.kind().name().toLowerCase(Locale.ROOT);
	}

	private static Map<String, Object> row(String kind, @Nullable String story, @Nullable String other, Change change,
			Map<String, String> labels, Instant at) {
		Map<String, Object> row = new HashMap<>();
		row.put("kind", kind);
		row.put("at", WrittenRows.zoned(at));
		row.put("story", story);
		row.put("label", labels.getOrDefault(story, ""));
		row.put("other", other);
		row.put("otherLabel", (other != null) ? labels.get(other) : null);
		row.put("shared", change.shared());
		return row;
	}

}
