package newsweft.export;

import java.net.URI;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import newsweft.explore.View;
import newsweft.explore.Views;
import newsweft.graph.Subgraph;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Exports over HTTP. */
@RestController
class ExportController {

	private final Views views;

	ExportController(Views views) {
		this.views = views;
	}

	@PostMapping("/api/export")
	ResponseEntity<StreamingResponseBody> export(@Valid @RequestBody Wanted wanted) {
		Format format = Format.of(wanted.format());
		Subgraph subgraph = this.views.resolve(wanted.view());
		String title = (wanted.title() != null) ? wanted.title() : "";
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(format.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(format.fileName(title)).build().toString())
			.body((out) -> format.write(subgraph, out));
	}

	@ExceptionHandler
	ProblemDetail unknownFormat(UnknownFormat failure) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, failure.getMessage());
		problem.setType(URI.create("urn:newsweft:problem:unknown-format"));
		problem.setTitle("No such format");
		return problem;
	}

	/**
	 * What to export.
	 *
	 * @param format the name of a format
	 * @param view which part of the graph
	 * @param title what the file is called after
	 */
	record Wanted(@NotNull String format, @NotNull View view, @Nullable @Size(max = 200) String title) {
	}

}
