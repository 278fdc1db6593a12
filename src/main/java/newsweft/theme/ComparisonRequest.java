package newsweft.theme;

import java.util.List;
import java.util.Objects;

import newsweft.theme.ThemeComparison.Copies;
import org.jspecify.annotations.Nullable;

/**
 * What to compare.
 *
 * @param themes saved ones by their names, others with what they are
 * @param within keys of the articles that count; null for all
 * @param copies what becomes of copies; folded where nothing is said
 * @param limit the most articles, and the most bridges of each two themes; 1,000 where
 * nothing is said
 */
public record ComparisonRequest(List<ThemeDefinition> themes, @Nullable List<String> within, Copies copies,
		Integer limit) {

	private static final int USUAL_LIMIT = 1_000;

	/** Takes the usual where nothing is said. */
	public ComparisonRequest(List<ThemeDefinition> themes, @Nullable List<String> within, @Nullable Copies copies,
			@Nullable Integer limit) {
		this.themes = themes;
		this.within = within;
		this.copies = Objects.requireNonNullElse(copies, Copies.FOLDED);
		this.limit = Objects.requireNonNullElse(limit, USUAL_LIMIT);
	}

}
