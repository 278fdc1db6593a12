package newsweft.load;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * An article that is not, or not so, in the graph.
 *
 * @param stored what is, or null
 * @param facts what shall be
 */
record Difference(@Nullable Facts stored, Facts facts) {

	/**
	 * Compares what a corpus says with what is stored. Where all posts that are known of
	 * an article were read again, what they list and name replaces what they listed and
	 * named; else it is added.
	 * @param alone whether the corpus is all that there is, so that a post that it does
	 * not have is gone
	 */
	static Difference between(@Nullable Facts stored, Facts said, boolean alone) {
		if (stored == null) {
			return new Difference(null, said);
		}
		Facts base = stored;
		if (alone && !said.full()) {
			base = stored.asStub();
		}
		else if (said.full() && (alone || said.files().containsAll(stored.files()))) {
			base = stored.withoutSayings();
		}
		return new Difference(stored, Facts.unite(base, said));
	}

	boolean isNone() {
		return this.facts.equals(this.stored);
	}

	boolean isNew() {
		return this.stored == null;
	}

	Sayings sayings() {
		return Sayings.between(this.stored, this.facts);
	}

	/** The row that forgets topics; empty if none is gone. */
	List<Map<String, Object>> goneTopics() {
		if (this.stored == null) {
			return List.of();
		}
		TreeSet<String> gone = new TreeSet<>(this.stored.topics());
		gone.removeAll(this.facts.topics());
		return gone.isEmpty() ? List.of() : List.of(Map.of("key", this.facts.key(), "gone", List.copyOf(gone)));
	}

}
