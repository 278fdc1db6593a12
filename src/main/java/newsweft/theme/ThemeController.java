package newsweft.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
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

	private final Themes themes;

	private final ThemePreviewer previewer;

	ThemeController(Themes themes, ThemePreviewer previewer) {
		this.themes = themes;
		this.previewer = previewer;
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
	Theme save(@PathVariable String name, @RequestBody ThemeDefinition definition) {
		Theme theme = definition.named(name);
		this.themes.saveAll(List.of(theme));
		return theme;
	}

	/** Saves the themes of a file, all or none. */
	@PostMapping("/import")
	SavedThemes importAll(InputStream file) throws IOException {
		return this.themes.saveAll(read(file));
	}

	private static List<Theme> read(InputStream file) throws IOException {
		try {
			return ThemeFile.read(file);
		}
		catch (IllegalArgumentException fault) {
			throw new ThemeRejected("The file cannot be used: " + fault.getMessage());
		}
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

}
