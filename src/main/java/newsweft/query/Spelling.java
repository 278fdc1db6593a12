package newsweft.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the word that somebody probably meant. */
final class Spelling {

	/** What is less alike, between 0 and 1, is another word. */
	private static final double LEAST = 0.87;

	private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(\\.[\\p{L}\\p{N}_]+)*");

	private Spelling() {
	}

	/**
	 * The word that is most like another one by their Jaro-Winkler similarity (W. E.
	 * Winkler, String Comparator Metrics and Enhanced Decision Rules in the
	 * Fellegi-Sunter Model of Record Linkage, 1990), in upper or lower case.
	 * @param written as it stands in a statement
	 * @return as it has to be written, in backticks where it needs them; empty if none is
	 * much like it, or one is the very same
	 */
	static Optional<String> nearest(String written, Collection<String> words) {
		if (words.contains(written)) {
			return Optional.empty();
		}
		return words.stream()
			.map((word) -> new Likeness(word, likeness(word, written)))
			.filter((found) -> found.value() >= LEAST)
			.min(Comparator.comparingDouble(Likeness::value).reversed().thenComparing(Likeness::word))
			.map((found) -> PLAIN.matcher(found.word()).matches() ? found.word()
					: "`" + found.word().replace("`", "``") + "`");
	}

	private static double likeness(String word, String other) {
		return new JaroWinklerSimilarity().apply(word.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
	}

	private record Likeness(String word, double value) {
	}

}
