package newsweft.explore;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import newsweft.theme.ComparisonRequest;
import newsweft.theme.Progress;
import newsweft.theme.ThemeComparer;
import newsweft.theme.ThemeComparison;
import newsweft.theme.ThemeFaults;
import newsweft.web.JsonLines;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Comparisons of themes, over HTTP. */
@RestController
@RequestMapping("/api/themes/compare")
class ThemeComparisonController {

	private final ThemeComparer comparer;

	private final Views views;

	private final JsonMapper json;

	ThemeComparisonController(ThemeComparer comparer, Views views, JsonMapper json) {
		this.comparer = comparer;
		this.views = views;
		this.json = json;
	}

	@PostMapping
	ThemeComparison compare(@Valid @RequestBody ThemeQuestion question) {
		return this.comparer.compare(question.resolve(this.views), Progress.UNHEARD);
	}

	/**
	 * Tells meanwhile how far it has come, and stops when nobody listens. Once the view
	 * is resolved, the answer has begun before anything turns out to be wrong, so its
	 * last line says what.
	 */
	@PostMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
	void compare(@Valid @RequestBody ThemeQuestion question, HttpServletResponse response) throws IOException {
		ComparisonRequest request = question.resolve(this.views);
		response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
		ProgressLines lines = new ProgressLines(new JsonLines(response.getOutputStream(), this.json));
		try {
			lines.end("comparison", this.comparer.compare(request, lines));
		}
		catch (UncheckedIOException gone) {
			// Nobody is there to be told.
		}
		catch (RuntimeException failure) {
			lines.end("problem", ThemeFaults.of(failure));
		}
	}

}
