package newsweft.explore;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import newsweft.theme.ComparisonRequest;
import newsweft.theme.ThemeComparison;
import newsweft.theme.ThemeDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Which themes to compare, and in which part of the graph.
 *
 * @param themes saved ones by their names, others with what they are
 * @param within the articles that count; null for all
 * @param copies what becomes of copies; folded where nothing is said
 * @param limit the most articles, and the most bridges of each two themes; 1,000 where
 * nothing is said
 */
public record ThemeQuestion(@NotNull List<@NotNull ThemeDefinition> themes, @Valid @Nullable Part within,
		ThemeComparison.@Nullable Copies copies, @Positive @Max(100_000) @Nullable Integer limit) {

	/**
	 * The same with the keys of the articles that count.
	 * @throws newsweft.query.QueryFailed if the query of the view fails
	 * @throws newsweft.theme.NoSuchTheme if the view filters by a theme that is gone
	 * @throws newsweft.theme.ThemeRejected if the query of one fails by which it does
	 */
	public ComparisonRequest resolve(Views views) {
		return new ComparisonRequest(this.themes, (this.within != null) ? this.within.articles(views) : null,
				this.copies, this.limit);
	}

	/**
	 * Some articles: a list of keys, or those of a view.
	 *
	 * @param keys of articles; null where there is a view
	 * @param view of which all articles count, whatever its limit of stories and its
	 * groups
	 */
	public record Part(@Nullable List<@NotBlank String> keys, @Nullable View view) {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		static Part of(List<String> keys) {
			return new Part(keys, null);
		}

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		static Part of(View view) {
			return new Part(null, view);
		}

		private @Nullable List<String> articles(Views views) {
			return (this.view != null) ? views.articles(this.view).map(List::copyOf).orElse(null) : this.keys;
		}

	}

}
