package newsweft.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.neo4j.driver.summary.SummaryCounters;

/**
 * How much a statement changes, as the database counts it.
 *
 * @param propertiesSet also those that were taken away
 */
record Changes(long nodesCreated, long nodesDeleted, long relationshipsCreated, long relationshipsDeleted,
		long propertiesSet, long labelsAdded, long labelsRemoved) {

	static Changes of(SummaryCounters counters) {
		return new Changes(counters.nodesCreated(), counters.nodesDeleted(), counters.relationshipsCreated(),
				counters.relationshipsDeleted(), counters.propertiesSet(), counters.labelsAdded(),
				counters.labelsRemoved());
	}

	/** Such as "2 nodes created"; none where nothing is changed. */
	@JsonProperty("words")
	List<String> words() {
		return Stream
			.of(told(this.nodesCreated, "node", "nodes", "created"),
					told(this.nodesDeleted, "node", "nodes", "deleted"),
					told(this.relationshipsCreated, "relationship", "relationships", "created"),
					told(this.relationshipsDeleted, "relationship", "relationships", "deleted"),
					told(this.propertiesSet, "property", "properties", "set or removed"),
					told(this.labelsAdded, "label", "labels", "added"),
					told(this.labelsRemoved, "label", "labels", "removed"))
			.flatMap(List::stream)
			.toList();
	}

	/** The same in one sentence, without its end. */
	String sentence() {
		List<String> words = words();
		return words.isEmpty() ? "nothing changed" : String.join(", ", words);
	}

	/**
	 * Says what is missing of what the database counts.
	 * @param counted by the database
	 * @param cut whether there was more to look at
	 * @return empty where nothing is
	 */
	String lackingOf(Changes counted, boolean cut) {
		List<String> known = Stream
			.of(part(this.nodesCreated, counted.nodesCreated, "nodes created"),
					part(this.nodesDeleted, counted.nodesDeleted, "nodes deleted"),
					part(this.relationshipsCreated, counted.relationshipsCreated, "relationships created"),
					part(this.relationshipsDeleted, counted.relationshipsDeleted, "relationships deleted"),
					part(this.propertiesSet, counted.propertiesSet, "properties set or removed"),
					part(this.labelsAdded, counted.labelsAdded, "labels added"),
					part(this.labelsRemoved, counted.labelsRemoved, "labels removed"))
			.flatMap(List::stream)
			.toList();
		if (known.isEmpty()) {
			return "";
		}
		return (cut ? "Looked at: " : "The statement tells ") + String.join(", ", known) + "."
				+ (cut ? ""
						: (this.propertiesSet < counted.propertiesSet)
								? " The rest keeps its value, or is of what the statement does not name."
								: " It does not name the rest.");
	}

	private static List<String> part(long known, long all, String what) {
		return (known >= all) ? List.of() : List.of(String.format(Locale.ROOT, "%,d of %,d %s", known, all, what));
	}

	private static List<String> told(long count, String one, String many, String what) {
		return (count == 0) ? List.of()
				: List.of(String.format(Locale.ROOT, "%,d %s %s", count, (count == 1) ? one : many, what));
	}

}
