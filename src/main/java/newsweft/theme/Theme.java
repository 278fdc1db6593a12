package newsweft.theme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import newsweft.corpus.CanonicalUrl;
import newsweft.graph.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A lens over articles: a name for those that a query finds, or that somebody picked.
 * Exactly one of query, keys and cypher says which.
 *
 * @param name what it is called; no two that are saved have the same
 * @param query full-text query in Lucene's syntax, see {@link ThemeQuery}
 * @param keys of articles that somebody picked; given as keys, ids or URLs
 * @param cypher a statement that returns articles, or their keys in a column {@code key}
 * @param color as {@code #rrggbb}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Theme(String name, @Nullable String query, @Nullable List<String> keys, @Nullable String cypher,
		String color) {

	private static final int LONGEST_NAME = 60;

	private static final List<String> COLORS = List.of("#b5482a", "#2f5d8a", "#4f7a3a", "#8a5a9e", "#a6812a",
			"#3a8085");

	/**
	 * Checks it, and gives it a colour where it has none.
	 * @throws ThemeRejected if the name or the colour is none, or not exactly one of
	 * query, keys and cypher is there
	 */
	public Theme(@Nullable String name, @Nullable String query, @Nullable List<String> keys, @Nullable String cypher,
			@Nullable String color) {
		this.name = named(name);
		require(Stream.of(query, keys, cypher).filter(Objects::nonNull).count() == 1,
				"it needs exactly one of query, keys and cypher");
		require(query == null || !query.isBlank(), "query must not be blank");
		require(cypher == null || !cypher.isBlank(), "cypher must not be blank");
		require(keys == null || keys.stream().allMatch(Objects::nonNull), "keys must be texts");
		require(color == null || color.matches("#[0-9a-fA-F]{6}"), "color must be such as #b5482a");
		this.query = query;
		this.keys = (keys != null) ? keys.stream().map(Theme::key).distinct().toList() : null;
		this.cypher = cypher;
		this.color = (color != null) ? color : COLORS.get(Math.floorMod(this.name.hashCode(), COLORS.size()));
	}

	/**
	 * A theme of the articles that a query finds.
	 * @param name what it is called
	 * @param query full-text query
	 * @throws ThemeRejected if the name is none, or the query is blank
	 */
	public static Theme of(String name, String query) {
		return new Theme(name, query, null, null, null);
	}

	private static String key(String name) {
		return CanonicalUrl.keyOf(Kind.ARTICLE.key(name.strip()).orElse(name));
	}

	private static String named(@Nullable String name) {
		require(name != null && !name.isBlank(), "name must not be blank");
		String plain = name.strip();
		require(plain.length() <= LONGEST_NAME, "name must have " + LONGEST_NAME + " characters at most");
		require(plain.chars().noneMatch((sign) -> "/\\=".indexOf(sign) >= 0 || Character.isISOControl(sign)),
				"name must have no /, \\ or = in it");
		require(!plain.equals(".") && !plain.equals(".."), "name must be more than points");
		return plain;
	}

	private static void require(boolean met, String fault) {
		if (!met) {
			throw new ThemeRejected("The theme cannot be used: " + fault + ".");
		}
	}

}
