package newsweft.theme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What ties two articles, whichever of them says so.
 *
 * @param source key of the one that comes first by its key
 * @param target key of the other
 * @param score how close their texts are, above 0 to 1; 0 where that is not known
 * @param listed whether one lists the other
 */
record Tie(String source, String target, double score, boolean listed) {

	/**
	 * A listing is worth as much as this closeness of texts, as where stories are woven.
	 */
	private static final double LISTED = 0.02;

	double strength() {
		return this.score + (this.listed ? LISTED : 0);
	}

	/**
	 * What a strand says of two articles.
	 * @param score 0 for a listing
	 */
	static Tie of(String one, String other, double score) {
		boolean ordered = one.compareTo(other) < 0;
		return new Tie(ordered ? one : other, ordered ? other : one, score, score == 0);
	}

	/** Of two articles one. */
	static List<Tie> merged(Stream<Tie> ties) {
		Map<String, Map<String, Tie>> merged = new TreeMap<>();
		ties.forEach((tie) -> merged.computeIfAbsent(tie.source, (source) -> new TreeMap<>())
			.merge(tie.target, tie, Tie::and));
		return merged.values().stream().flatMap((targets) -> targets.values().stream()).toList();
	}

	private Tie and(Tie other) {
		return new Tie(this.source, this.target, Math.max(this.score, other.score), this.listed || other.listed);
	}

}
