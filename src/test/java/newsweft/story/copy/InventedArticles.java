package newsweft.story.copy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import newsweft.story.text.ArticleText;
import org.jspecify.annotations.Nullable;

/** Articles for a test, and what is found in them by key. */
final class InventedArticles {

	static final Instant NOON = Instant.parse("2031-05-03T12:00:00Z");

	private final List<ArticleText> articles = new ArrayList<>();

	InventedArticles add(String key, double hoursLater, String provider, String title, String excerpt) {
		return add(key, NOON.plus((long) (60 * hoursLater), ChronoUnit.MINUTES), provider, title, excerpt, "");
	}

	InventedArticles add(String key, @Nullable Instant at, String provider, String title, String excerpt, String text) {
		this.articles.add(new ArticleText(key, title, excerpt, text, at, provider));
		return this;
	}

	/** Subjects that have nothing to do with the rest, so that words can be rare. */
	InventedArticles addOthers(int count) {
		for (int at = 0; at < count; at++) {
			String title = "Council %s votes on %s %s and %s".formatted(name(at, 3), name(at, 5), name(at, 7),
					name(at, 11));
			add("zz%05d".formatted(at), at, "other%d.example".formatted(at % 7), title,
					"The %s of %s said %s would %s before %s in the %s hall, where %s and %s met.".formatted(
							name(at, 13), name(at, 17), name(at, 19), name(at, 23), name(at, 29), name(at, 31),
							name(at, 37), name(at, 41)));
		}
		return this;
	}

	private static String name(int at, int salt) {
		return Integer.toString(1_000_000 + (at * 7919 + salt * 104_729) % 900_001, 36).replaceAll("\\d", "o");
	}

	List<ArticleText> sorted() {
		return this.articles.stream().sorted(Comparator.comparing(ArticleText::key)).toList();
	}

	/** Key of the original by key of the copy. */
	Map<String, String> copies() {
		List<ArticleText> articles = sorted();
		Copies copies = Copies.of(articles);
		Map<String, String> found = new TreeMap<>();
		for (int row = 0; row < articles.size(); row++) {
			if (copies.isCopy(row)) {
				found.put(articles.get(row).key(), articles.get(copies.original(row)).key());
			}
		}
		return found;
	}

}
