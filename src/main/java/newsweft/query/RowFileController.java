package newsweft.query;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import newsweft.query.QueryController.Question;
import org.apache.coyote.CloseNowException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The rows of a query as a file over HTTP, written while they are found. How many there
 * were, and what kept further ones out, is known at the end alone and told in the
 * trailers {@value #ROWS} and {@value #CUT}.
 */
@RestController
class RowFileController {

	static final String ROWS = "Newsweft-Rows";

	static final String CUT = "Newsweft-Cut";

	private static final String PATH = "/api/query";

	private final Console console;

	private final History history;

	RowFileController(Console console, History history) {
		this.console = console;
		this.history = history;
	}

	@PostMapping(path = PATH, produces = RowFormat.CSV_TYPE)
	void csv(@Valid @RequestBody Question question, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		write(question.query(), RowFormat.CSV, request, response);
	}

	@PostMapping(path = PATH, produces = RowFormat.JSONL_TYPE)
	void jsonLines(@Valid @RequestBody Question question, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		write(question.query(), RowFormat.JSONL, request, response);
	}

	/** A file that broke off must not look whole. */
	@ExceptionHandler
	void brokenOff(CloseNowException failure) throws CloseNowException {
		throw failure;
	}

	private void write(Query query, RowFormat format, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Instant at = Instant.now();
		Map<String, String> trailers = new LinkedHashMap<>();
		begin(format, trailers, request, response);
		try {
			Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
			RowsWritten written = this.console.write(query, format, out);
			trailers.put(ROWS, Integer.toString(written.rows()));
			trailers.put(CUT, written.cut().slug());
			this.history.add(QueryRun.of(query, at, written.rows(), written.cut()));
		}
		catch (UncheckedIOException gone) {
			this.history.add(QueryRun.unread(query, at));
		}
		catch (RuntimeException failure) {
			this.history.add(QueryRun.of(query, at, failure));
			if (response.isCommitted()) {
				throw new CloseNowException(failure.getMessage(), failure);
			}
			// Nothing of the file was written: the answer says what is wrong.
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
			response.setHeader(HttpHeaders.TRAILER, null);
			throw failure;
		}
	}

	private static void begin(RowFormat format, Map<String, String> trailers, HttpServletRequest request,
			HttpServletResponse response) {
		response.setContentType(format.mediaType());
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(format.fileName()).build().toString());
		if (!request.getProtocol().equals("HTTP/1.0")) {
			response.setHeader(HttpHeaders.TRAILER, ROWS + ", " + CUT);
			response.setTrailerFields(() -> trailers);
		}
	}

}
