package newsweft.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import newsweft.explore.View;
import newsweft.graph.GraphChanged;
import newsweft.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Exports over HTTP. */
@RestController
class ExportController {

	private final Exports exports;

	ExportController(Exports exports) {
		this.exports = exports;
	}

	@PostMapping("/api/export")
	ResponseEntity<StreamingResponseBody> export(@Valid @RequestBody Wanted wanted) {
		Format format = Format.of(wanted.format());
		Export export = export(format, wanted);
		return attachment(format.mediaType(), format.fileName(wanted.named())).body((out) -> format.write(export, out));
	}

	/** What a file of a format tells that has no place for it, to be kept beside it. */
	@PostMapping("/api/export/provenance")
	ResponseEntity<String> provenance(@Valid @RequestBody Wanted wanted) {
		Format format = Format.of(wanted.format());
		return attachment(MediaType.APPLICATION_JSON_VALUE, Provenance.besides(format.fileName(wanted.named())))
			.body(export(format, wanted).provenance().json());
	}

	private Export export(Format format, Wanted wanted) {
		int scale = format.scale(wanted.scale());
		return (wanted.other() != null)
				? this.exports.ofBoth(format, wanted.view(), wanted.other(), wanted.named(), wanted.looks(), scale)
				: this.exports.of(format, wanted.view(), wanted.named(), wanted.looks(), scale);
	}

	private static ResponseEntity.BodyBuilder attachment(String type, String file) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file).build().toString());
	}

	@GetMapping("/api/export/formats")
	List<Offer> formats() {
		return Arrays.stream(Format.values()).map(Offer::of).toList();
	}

	@ExceptionHandler
	ProblemDetail unknownFormat(UnknownFormat failure) {
		return Problem.of(HttpStatus.BAD_REQUEST, "unknown-format", "No such format", failure.getMessage());
	}

	/** Of a file that has not begun yet; of another one, the connection breaks. */
	@ExceptionHandler
	ProblemDetail changed(GraphChanged failure) {
		return Problem.of(HttpStatus.CONFLICT, "graph-changed", "The graph changed", failure.getMessage());
	}

	@ExceptionHandler
	ProblemDetail tooLarge(TooLargeToDraw failure) {
		return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "too-large-to-draw", "Too large for a picture",
				failure.getMessage());
	}

	@ExceptionHandler
	ProblemDetail scaleWithoutPixels(ScaleWithoutPixels failure) {
		return Problem.of(HttpStatus.BAD_REQUEST, "scale-without-pixels", "No pixels to scale", failure.getMessage());
	}

	/** Before anything of the file is sent, whose name is no longer true. */
	@ExceptionHandler
	ProblemDetail tooManyPixels(TooManyPixels failure, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
		return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-pixels", "Too many pixels", failure.getMessage());
	}

	/**
	 * A format that can be had.
	 *
	 * @param name on the command line and here
	 * @param title for people
	 * @param readers programs that read it
	 * @param loss what of a graph it cannot hold
	 * @param provenance whether its files tell where they come from
	 * @param pixels whether it has a scale
	 */
	record Offer(String name, String title, String readers, String loss, boolean provenance, boolean pixels) {

		static Offer of(Format format) {
			return new Offer(format.commandLineName(), format.title(), format.readers(), format.loss(),
					format.hasProvenance(), format.hasPixels());
		}

	}

	/**
	 * What to export.
	 *
	 * @param format the name of a format
	 * @param view which part of the graph
	 * @param other another part: then all nodes and edges of both are exported, each with
	 * {@code inFirst} and {@code inSecond}
	 * @param title what the file is called after
	 * @param seen how nodes look to whoever asks, by their ids
	 * @param legend what the colours stand for in which nodes are seen, as
	 * {@code #rrggbb}, in its order
	 * @param scale of a picture in pixels: how many to the point
	 */
	record Wanted(@NotNull String format, @NotNull View view, @Nullable View other,
			@Nullable @Size(max = 200) String title, @Nullable Map<String, Looks.Look> seen,
			@Nullable @Size(
					max = 100) Map<@Pattern(regexp = "#[0-9a-f]{6}") String, @NotNull @Size(max = 1_000) String> legend,
			@Nullable @Min(1) @Max(Export.LARGEST_SCALE) Integer scale) {

		String named() {
			return Objects.requireNonNullElse(this.title, "");
		}

		Looks looks() {
			return (this.seen != null) ? Looks.of(this.seen, (this.legend != null) ? this.legend : Map.of())
					: Looks.STORED;
		}

	}

}
