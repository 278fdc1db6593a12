package newsweft.query;

import java.time.Instant;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import newsweft.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Changes of the graph over HTTP, where they are allowed. */
@RestController
class WriteController {

	static final String CHANGES = "/api/query/changes";

	private final Writes writes;

	private final History history;

	WriteController(Writes writes, History history) {
		this.writes = writes;
		this.history = history;
	}

	@GetMapping("/api/console")
	Abilities abilities() {
		return new Abilities(this.writes.log().isPresent());
	}

	/** What a statement would change, which is rolled back in any case. */
	@PostMapping(CHANGES)
	Trial attempt(@Valid @RequestBody Statement statement) {
		Query query = statement.query();
		Instant at = Instant.now();
		try {
			Trial trial = this.writes.attempt(query);
			this.history.add(QueryRun.tried(query, at, trial));
			return trial;
		}
		catch (RuntimeException failure) {
			this.history.add(QueryRun.of(query, at, failure).as(QueryRun.Mode.TRY));
			throw failure;
		}
	}

	/** Changes what was shown. */
	@PostMapping("/api/query/write")
	Written write(@Valid @RequestBody Statement statement) {
		Query query = statement.query();
		Instant at = Instant.now();
		try {
			Written done = this.writes.write(query, (statement.mark() != null) ? statement.mark() : "");
			this.history.add(QueryRun.written(query, at, done));
			return done;
		}
		catch (RuntimeException failure) {
			this.history.add(QueryRun.of(query, at, failure).as(QueryRun.Mode.WRITE));
			throw failure;
		}
	}

	@ExceptionHandler
	ProblemDetail changedMeanwhile(ChangedMeanwhile refusal) {
		ProblemDetail problem = Problem.of(HttpStatus.CONFLICT, "changed-meanwhile", refusal.title(),
				refusal.getMessage());
		problem.setProperty("now", refusal.now());
		return problem;
	}

	/**
	 * What the console can do.
	 *
	 * @param writes whether the graph can be changed
	 */
	record Abilities(boolean writes) {
	}

	/**
	 * A statement that changes the graph.
	 *
	 * @param id under which it can be cancelled
	 * @param cypher one statement
	 * @param parameters values of its parameters
	 * @param mark of what was shown, where it is to be committed
	 */
	record Statement(@Nullable @Size(max = 100) String id, @NotBlank @Size(max = Guard.MOST_CHARACTERS) String cypher,
			@Nullable Map<String, Object> parameters, @Nullable String mark) {

		Query query() {
			return new Query((this.id != null) ? this.id : "", this.cypher,
					(this.parameters != null) ? this.parameters : Map.of(), 0);
		}

	}

}
