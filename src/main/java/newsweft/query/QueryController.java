package newsweft.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import newsweft.web.JsonLines;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The console over HTTP. */
@RestController
class QueryController {

	private final Console console;

	private final Library library;

	private final History history;

	private final SchemaReader schemas;

	private final JsonMapper json;

	QueryController(Console console, Library library, History history, SchemaReader schemas, JsonMapper json) {
		this.console = console;
		this.library = library;
		this.history = history;
		this.schemas = schemas;
		this.json = json;
	}

	@PostMapping("/api/query")
	QueryAnswer run(@Valid @RequestBody Question question) {
		Query query = question.query();
		Instant at = Instant.now();
		try {
			QueryResult result = this.console.run(query);
			this.history.add(QueryRun.of(query, at, result.rows().size(), result.cut()));
			return QueryAnswer.of(result);
		}
		catch (QueryFailed failure) {
			this.history.add(QueryRun.of(query, at, failure));
			throw failure;
		}
	}

	/**
	 * The same row by row, as they come. The answer has begun before anything turns out
	 * to be wrong, so its last line says what. When nobody reads any longer, the database
	 * ends the query.
	 */
	@PostMapping(path = "/api/query", produces = MediaType.APPLICATION_NDJSON_VALUE)
	void stream(@Valid @RequestBody Question question, HttpServletResponse response) throws IOException {
		Query query = question.cancellable();
		Instant at = Instant.now();
		response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
		try (QueryLines lines = new QueryLines(new JsonLines(response.getOutputStream(), this.json),
				this.console.ends(), () -> this.console.cancel(query.id()))) {
			this.history.add(answer(query, at, lines));
		}
		catch (UncheckedIOException gone) {
			this.history.add(QueryRun.unread(query, at));
		}
	}

	private QueryRun answer(Query query, Instant at, QueryLines lines) {
		try {
			QuerySummary summary = this.console.ask(query, lines);
			lines.end(summary);
			return QueryRun.of(query, at, summary.rows(), summary.cut());
		}
		catch (QueryFailed failure) {
			lines.problem(QueryProblems.queryFailed(failure));
			return QueryRun.of(query, at, failure);
		}
	}

	@PostMapping("/api/query/count")
	Count count(@Valid @RequestBody Question question) {
		return new Count(this.console.count(question.query()));
	}

	@DeleteMapping("/api/query/{id}")
	void cancel(@PathVariable String id) {
		this.console.cancel(id);
	}

	@GetMapping("/api/schema")
	GraphSchema schema() {
		return this.schemas.schema();
	}

	@GetMapping("/api/history")
	List<QueryRun> history(@RequestParam(defaultValue = "") String search,
			@RequestParam(defaultValue = "100") @Positive @Max(1_000) int limit) {
		return this.history.runs(search, limit);
	}

	@DeleteMapping("/api/history")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void forget() {
		this.history.clear();
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
	record Question(@Nullable @Size(max = 100) String id, @NotBlank @Size(max = Guard.MOST_CHARACTERS) String cypher,
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

	/**
	 * How much there is.
	 *
	 * @param rows in all
	 */
	record Count(long rows) {
	}

}
