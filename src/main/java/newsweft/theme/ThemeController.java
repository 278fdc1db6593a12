package newsweft.theme;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import newsweft.theme.ThemeComparison.Copies;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Themes, over HTTP. */
@RestController
@RequestMapping("/api/themes")
class ThemeController {

	private static final int USUAL_LIMIT = 1_000;

	private final Themes themes;

	private final ThemeArticles articles;

	private final ThemePreviewer previewer;

	private final ThemeComparer comparer;

	ThemeController(Themes themes, ThemeArticles articles, ThemePreviewer previewer, ThemeComparer comparer) {
		this.themes = themes;
		this.articles = articles;
		this.previewer = previewer;
		this.comparer = comparer;
	}

	@GetMapping
	List<Theme> list() {
		return this.themes.list();
	}

	@GetMapping("/{name}")
	Theme theme(@PathVariable String name) {
		return this.themes.named(name);
	}

	/** Saves a theme whose query the database understands. */
	@PutMapping("/{name}")
	Theme save(@PathVariable String name, @RequestBody Definition definition) {
		Theme theme = definition.named(name);
		this.articles.of(theme);
		this.themes.save(theme);
		return theme;
	}

	@DeleteMapping("/{name}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable String name) {
		this.themes.remove(name);
	}

	/** Tells what a theme comes to before it is saved. */
	@PostMapping("/preview")
	ThemePreview preview(@RequestBody Draft draft, @RequestParam(defaultValue = "50") @Positive @Max(1_000) int limit) {
		return this.previewer.of(draft.theme(), (draft.against() != null) ? this.themes.named(draft.against()) : null,
				limit);
	}

	@PostMapping("/compare")
	ThemeComparison compare(@Valid @RequestBody Comparing comparing) {
		List<Theme> compared = comparing.themes()
			.stream()
			.map((one) -> one.isDefined() ? one.named(one.name()) : this.themes.named(String.valueOf(one.name())))
			.toList();
		return this.comparer.compare(compared, comparing.within(),
				Objects.requireNonNullElse(comparing.copies(), Copies.FOLDED),
				Objects.requireNonNullElse(comparing.limit(), USUAL_LIMIT));
	}

	/** A theme without its name, or the name of a saved one alone. */
	record Definition(@Nullable String name, @Nullable String query, @Nullable List<String> keys,
			@Nullable String cypher, @Nullable String color) {

		private boolean isDefined() {
			return this.query != null || this.keys != null || this.cypher != null;
		}

		private Theme named(@Nullable String other) {
			return new Theme(other, this.query, this.keys, this.cypher, this.color);
		}

	}

	/**
	 * A theme that somebody edits.
	 *
	 * @param name what it will be called; may be blank until it is saved
	 * @param against the name of the saved one that it changes; null for a new one
	 */
	record Draft(@Nullable String name, @Nullable String query, @Nullable List<String> keys, @Nullable String cypher,
			@Nullable String color, @Nullable String against) {

		private Theme theme() {
			return new Theme((this.name == null || this.name.isBlank()) ? "new" : this.name, this.query, this.keys,
					this.cypher, this.color);
		}

	}

	/**
	 * What to compare.
	 *
	 * @param themes saved ones by their names, others with what they are
	 * @param within keys of the articles that count; null for all
	 * @param copies folded where it is null
	 * @param limit the most articles, and the most bridges of each two themes
	 */
	record Comparing(@NotNull List<@NotNull @Valid Definition> themes, @Nullable List<@NotBlank String> within,
			@Nullable Copies copies, @Nullable @Positive @Max(100_000) Integer limit) {
	}

}
