package newsweft.export;

import jakarta.validation.Valid;
import newsweft.explore.ThemeQuestion;
import newsweft.explore.Views;
import newsweft.theme.Progress;
import newsweft.theme.ThemeComparer;
import newsweft.theme.ThemeComparison;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Exports comparisons of themes over HTTP. */
@RestController
class ThemeExportController {

	private final ThemeComparer comparer;

	private final Views views;

	private final Exports exports;

	ThemeExportController(ThemeComparer comparer, Views views, Exports exports) {
		this.exports = exports;
		this.comparer = comparer;
		this.views = views;
	}

	@PostMapping("/api/themes/compare/csv")
	ResponseEntity<StreamingResponseBody> export(@Valid @RequestBody ThemeQuestion question) {
		ThemeComparison comparison = this.comparer.compare(question.resolve(this.views), Progress.UNHEARD);
		ThemeQuestion.Part within = question.within();
		String provenance = this.exports.provenance(comparison,
				(within == null) ? null : (within.view() != null) ? within.view() : within.keys());
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/zip"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("themes.zip").build().toString())
			.body((out) -> ThemeTables.write(comparison, provenance, out));
	}

}
