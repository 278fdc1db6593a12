package newsweft.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import newsweft.query.QueryFailed.Reason;
import newsweft.web.JsonLines;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.json.JsonMapper;

/** The console over HTTP. */
@RestController
class QueryController {

	private final Console console;

	private final Library library;

	private final JsonMapper json;

	QueryController(Console console, Library library, JsonMapper json) {
		this.console = console;
		this.library = library;
		this.json = json;
	}

	@PostMapping("/api/query")
	QueryAnswer run(@Valid @RequestBody Question question) {
		return QueryAnswer.of(this.console.run(question.query()));
	}

	/**
	 * The same row by row, as they come. The answer has begun before anything turns out
	 * to be wrong, so its last line says what. When nobody reads any longer, the database
	 * ends the query.
	 */
	@PostMapping(path = "/api/query", produces = MediaType.APPLICATION_NDJSON_VALUE)
	void stream(@Valid @RequestBody Question question, HttpServletResponse response) throws IOException {
		Query query = question.cancellable();
		response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
		try (QueryLines lines = new QueryLines(new JsonLines(response.getOutputStream(), this.json),
				this.console.ends(), () -> this.console.cancel(query.id()))) {
			answer(query, lines);
		}
		catch (UncheckedIOException gone) {
			// Nobody is there to be told.
		}
	}

	private void answer(Query query, QueryLines lines) {
		try {
			lines.end(this.console.ask(query, lines));
		}
		catch (QueryFailed failure) {
			lines.problem(Problems.queryFailed(failure));
		}
	}

	@DeleteMapping("/api/query/{id}")
	void cancel(@PathVariable String id) {
		this.console.cancel(id);
	}

	@GetMapping("/api/library")
	List<LibraryQuery> library() {
		return this.library.queries();
	}

	/**
	 * A query as it is asked for.
	 *
	 * @param id under which it can be cancelled
	 * @param cypher one statement
	 * @param parameters values of its parameters
	 * @param limit the most rows to return
	 * @param mode {@code run}, {@code explain} or {@code profile}
	 */
	record Question(@Nullable @Size(max = 100) String id, @NotBlank @Size(max = 10_000) String cypher,
			@Nullable Map<String, Object> parameters, @Nullable @PositiveOrZero Integer limit,
			Query.@Nullable Mode mode) {

		Query query() {
			return new Query((this.id != null) ? this.id : "", this.cypher,
					(this.parameters != null) ? this.parameters : Map.of(), (this.limit != null) ? this.limit : 0,
					(this.mode != null) ? this.mode : Query.Mode.RUN);
		}

		/** With an id in any case. */
		Query cancellable() {
			Query query = query();
			return query.id().isEmpty() ? new Query(UUID.randomUUID().toString(), query.cypher(), query.parameters(),
					query.limit(), query.mode()) : query;
		}

	}

	/** Says of a failed query why, wherever it was asked. */
	@RestControllerAdvice
	@Order(Ordered.HIGHEST_PRECEDENCE)
	static class Problems {

		@ExceptionHandler
		static ProblemDetail queryFailed(QueryFailed failure) {
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(failure.reason()), failure.getMessage());
			problem.setType(URI.create("urn:newsweft:problem:query-" + slug(failure.reason())));
			problem.setTitle(title(failure.reason()));
			problem.setProperty("code", failure.code());
			problem.setProperty("gqlStatus", failure.gqlStatus());
			if (failure.line() > 0) {
				problem.setProperty("line", failure.line());
				problem.setProperty("column", failure.column());
			}
			return problem;
		}

		private static String slug(Reason reason) {
			return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		private static HttpStatus status(Reason reason) {
			return switch (reason) {
				case INVALID -> HttpStatus.BAD_REQUEST;
				case READ_ONLY -> HttpStatus.FORBIDDEN;
				case ENDED -> HttpStatus.UNPROCESSABLE_CONTENT;
				case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
			};
		}

		private static String title(Reason reason) {
			return switch (reason) {
				case INVALID -> "The query failed";
				case READ_ONLY -> "The console is read-only";
				case ENDED -> "The query was ended";
				case UNAVAILABLE -> "The database does not answer";
			};
		}

	}

}
