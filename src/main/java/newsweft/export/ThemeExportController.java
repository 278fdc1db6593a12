package newsweft.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;

import jakarta.validation.Valid;
import newsweft.explore.ThemeQuestion;
import newsweft.explore.Views;
import newsweft.theme.Progress;
import newsweft.theme.ThemeComparer;
import newsweft.theme.ThemeComparison;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Exports comparisons of themes over HTTP. */
@RestController
class ThemeExportController {

	private final ThemeComparer comparer;

	private final Views views;

	ThemeExportController(ThemeComparer comparer, Views views) {
		this.comparer = comparer;
		this.views = views;
	}

	@PostMapping("/api/themes/compare/csv")
	ResponseEntity<StreamingResponseBody> export(@Valid @RequestBody ThemeQuestion question) {
		ThemeComparison comparison = this.comparer.compare(question.resolve(this.views), Progress.UNHEARD);
		return zip().body((out) -> ThemeTables.write(comparison, out));
	}

	/** Of a comparison as it was answered before, so that nothing is compared anew. */
	@PostMapping("/api/themes/tables")
	ResponseEntity<byte[]> tables(@RequestBody ThemeComparison comparison) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ThemeTables.write(comparison, out);
		}
		catch (NullPointerException | IndexOutOfBoundsException incomplete) {
			throw new ErrorResponseException(HttpStatus.BAD_REQUEST, incomplete(), incomplete);
		}
		return zip().body(out.toByteArray());
	}

	private static ProblemDetail incomplete() {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				"The comparison lacks something: send all that POST /api/themes/compare answered.");
		problem.setTitle("No whole comparison");
		problem.setType(URI.create("urn:newsweft:problem:incomplete-comparison"));
		return problem;
	}

	private static ResponseEntity.BodyBuilder zip() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/zip"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("themes.zip").build().toString());
	}

}
