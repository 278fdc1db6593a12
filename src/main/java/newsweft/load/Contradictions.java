package newsweft.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import newsweft.load.ReportEntry.Outcome;
import org.jspecify.annotations.Nullable;

/** Where the posts of one article say different things of it, and which was taken. */
final class Contradictions {

	/** Of each kind. */
	private static final int MOST = 5;

	/** In characters. */
	private static final int LONGEST = 100;

	private Contradictions() {
	}

	private static String quoted(@Nullable Object said) {
		String text = String.valueOf(said);
		return '"' + ((text.length() <= LONGEST) ? text : text.substring(0, LONGEST - 1) + "…") + '"';
	}

	/**
	 * Those of one article with what earlier loads stored of it from other posts.
	 * @param taken what came of both
	 */
	static Stream<ReportEntry> of(Facts taken, @Nullable Facts stored, Facts said) {
		if (stored == null || !stored.full() || !said.full()) {
			return Stream.of();
		}
		boolean same = stored.sourceFile() != null && said.files().contains(stored.sourceFile());
		return same ? Stream.of() : of(taken, List.of(stored, said));
	}

	/**
	 * Those of one article. What only listings say of it is not looked at: they shorten
	 * titles as they like.
	 * @param taken what came of all that was said
	 */
	static Stream<ReportEntry> of(Facts taken, List<Facts> said) {
		List<Facts> posts = said.stream().filter(Facts::full).toList();
		if (posts.size() < 2) {
			return Stream.of();
		}
		return Stream
			.of(entry("title", taken, posts, Facts::title), entry("date", taken, posts, Facts::publishedAt),
					entry("provider", taken, posts, Facts::provider))
			.filter(Objects::nonNull);
	}

	private static @Nullable ReportEntry entry(String what, Facts taken, List<Facts> posts,
			Function<Facts, @Nullable Object> value) {
		Map<Object, String> others = new LinkedHashMap<>();
		posts.forEach((post) -> {
			Object said = value.apply(post);
			if (said != null && !said.equals(value.apply(taken))) {
				others.putIfAbsent(said, String.valueOf(post.sourceFile()));
			}
		});
		if (others.isEmpty()) {
			return null;
		}
		String refused = others.entrySet()
			.stream()
			.limit(MOST)
			.map((other) -> "not " + quoted(other.getKey()) + " of " + other.getValue())
			.collect(Collectors.joining(", "));
		return new ReportEntry(Outcome.CONFLICT, String.valueOf(taken.sourceFile()), 0,
				what + " of " + taken.key() + ": " + quoted(value.apply(taken)) + " is taken, " + refused);
	}

}
