package newsweft.story.weave;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import newsweft.story.text.ArticleText;
import org.jspecify.annotations.Nullable;

/** What a group of articles, a story or constellation, says of itself. */
final class Binding {

	private final List<ArticleText> articles;

	private final IntPredicate copy;

	/**
	 * Binds articles.
	 * @param articles all of them
	 * @param copy whether an article, by its row, is a copy of another
	 */
	Binding(List<ArticleText> articles, IntPredicate copy) {
		this.articles = articles;
		this.copy = copy;
	}

	/** A key for a story that is new: made of its earliest article's. */
	String freshStoryKey(int[] members, int attempt) {
		return freshKey("story", members, attempt);
	}

	/** The same for a constellation; never the key of a story. */
	String freshConstellationKey(int[] members, int attempt) {
		return freshKey("constellation", members, attempt);
	}

	private String freshKey(String kind, int[] members, int attempt) {
		return Keys.of(kind + "\n" + earliest(members).key() + "\n" + attempt);
	}

	int originals(int[] members) {
		return (int) Arrays.stream(members).filter((row) -> !this.copy.test(row)).count();
	}

	int providers(int[] members) {
		return (int) Arrays.stream(members)
			.mapToObj((row) -> this.articles.get(row).provider())
			.filter(Objects::nonNull)
			.distinct()
			.count();
	}

	@Nullable Instant firstSeen(int[] members) {
		return dates(members).min(Comparator.naturalOrder()).orElse(null);
	}

	@Nullable Instant lastSeen(int[] members) {
		return dates(members).max(Comparator.naturalOrder()).orElse(null);
	}

	private Stream<Instant> dates(int[] members) {
		return Arrays.stream(members).mapToObj((row) -> this.articles.get(row).publishedAt()).filter(Objects::nonNull);
	}

	private ArticleText earliest(int[] members) {
		return Arrays.stream(members).mapToObj(this.articles::get).min(ArticleText.EARLIEST_FIRST).orElseThrow();
	}

	/** The title of the most central article, of the earliest among equals. */
	String headline(int[] members, long[] centrality) {
		return Arrays.stream(members)
			.boxed()
			.filter((row) -> !this.articles.get(row).title().isBlank())
			.min(Comparator.comparingLong((Integer row) -> -centrality[row])
				.thenComparing(this.articles::get, ArticleText.EARLIEST_FIRST))
			.map((row) -> this.articles.get(row).title())
			.orElseGet(() -> earliest(members).key());
	}

}
