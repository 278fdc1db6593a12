package newsweft.intake;

import java.io.IOException;
import java.io.UncheckedIOException;

import newsweft.corpus.CorpusNotFound;
import newsweft.corpus.UnknownCorpus;
import newsweft.load.PruneRefused;
import newsweft.web.Problem;
import org.neo4j.driver.exceptions.Neo4jException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Why a load was refused or failed, with the next step, for those who use the page or its
 * interface.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LoadFaults {

	private static final Logger log = LoggerFactory.getLogger(LoadFaults.class);

	/** Of a load that has ended. */
	static ProblemDetail of(Throwable failure) {
		return switch (failure) {
			case CorpusNotFound missing -> missing(missing);
			case UnknownCorpus unknown -> unknown(unknown);
			case PruneRefused refused ->
				Problem.of(HttpStatus.CONFLICT, "prune-refused", "Nothing was pruned", refusal(refused));
			case LoadCancelled cancelled ->
				Problem.of(HttpStatus.CONFLICT, "load-cancelled", "Cancelled", cancelled.getMessage());
			case Neo4jException database -> logged(failure, Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "database",
					"The database did not answer as expected",
					database.getMessage() + " Load again in a moment: what is there already costs little time."));
			case UncheckedIOException unreadable -> logged(failure, Problem.of(HttpStatus.INTERNAL_SERVER_ERROR,
					"unreadable", "A file could not be read or written", told(unreadable)));
			default -> logged(failure, Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "The load failed",
					"This should not happen. The log of the server says more; please report it with that text."));
		};
	}

	@ExceptionHandler
	static ProblemDetail missing(CorpusNotFound failure) {
		return Problem.of(HttpStatus.NOT_FOUND, "corpus-not-found", "Nothing there", failure.getMessage());
	}

	@ExceptionHandler
	static ProblemDetail unknown(UnknownCorpus failure) {
		return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-corpus", "No corpus", failure.getMessage());
	}

	@ExceptionHandler
	static ProblemDetail tooMany(TooManyLoads failure) {
		return Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-loads", "Too many loads", failure.getMessage());
	}

	static ErrorResponseException noSuchLoad(String id) {
		return Problem.failure(HttpStatus.NOT_FOUND, "no-such-load", "No such load", "There is no load " + id
				+ ". A load that changed nothing is forgotten when the server ends; look on the Corpus page for those that are left.");
	}

	/** As it was thrown, where that needs no declaration. */
	static RuntimeException unchecked(Throwable failure) {
		return switch (failure) {
			case RuntimeException unchecked -> unchecked;
			case IOException checked -> new UncheckedIOException(checked);
			default -> new IllegalStateException(failure);
		};
	}

	/** With the full stop that other messages lack. */
	static String sentence(@Nullable String message) {
		String text = String.valueOf(message);
		return text.endsWith(".") ? text : text + ".";
	}

	/** What has words of its own names the next step already. */
	private static String told(UncheckedIOException failure) {
		boolean own = !String.valueOf(failure.getCause()).equals(failure.getMessage());
		return sentence(failure.getMessage()) + (own ? "" : " Check that it is still there and whole, and load again.");
	}

	private static String refusal(PruneRefused refused) {
		return (refused.posts() == 0)
				? "The corpus has no posts, so pruning would empty the graph; nothing was changed. "
						+ "Check the path, or load without pruning."
				: "Posts that could not be read: " + refused.rejected()
						+ ". Pruning would remove their articles, so nothing was changed. "
						+ "The report says which they are: mend them, or load without pruning.";
	}

	private static ProblemDetail logged(Throwable failure, ProblemDetail problem) {
		log.error("A load failed.", failure);
		return problem;
	}

}
