package newsweft.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

import newsweft.corpus.CorpusNotFound;
import newsweft.corpus.UnknownCorpus;
import newsweft.load.PruneRefused;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Why a load was refused or failed, with the next step, for those who use the page or its
 * interface.
 */
final class LoadFaults {

	private static final Logger log = LoggerFactory.getLogger(LoadFaults.class);

	private LoadFaults() {
	}

	/** Of a load that has ended. */
	static ProblemDetail of(Throwable failure) {
		return switch (failure) {
			case CorpusNotFound missing -> missing(missing);
			case UnknownCorpus unknown -> unknown(unknown);
			case PruneRefused refused ->
				problem(HttpStatus.CONFLICT, "prune-refused", "Nothing was pruned", refusal(refused));
			case LoadCancelled cancelled ->
				problem(HttpStatus.CONFLICT, "load-cancelled", "Cancelled", cancelled.getMessage());
			case Neo4jException database -> logged(failure, problem(HttpStatus.SERVICE_UNAVAILABLE, "database",
					"The database did not answer as expected",
					database.getMessage() + " Load again in a moment: what is there already costs little time."));
			case UncheckedIOException unreadable ->
				logged(failure, problem(HttpStatus.INTERNAL_SERVER_ERROR, "unreadable", "A file could not be read",
						unreadable.getMessage() + ". Check that it is still there and whole, and load again."));
			default -> logged(failure, problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "The load failed",
					"This should not happen. The log of the server says more; please report it with that text."));
		};
	}

	static ProblemDetail missing(CorpusNotFound failure) {
		return problem(HttpStatus.NOT_FOUND, "corpus-not-found", "Nothing there", failure.getMessage());
	}

	static ProblemDetail unknown(UnknownCorpus failure) {
		return problem(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-corpus", "No corpus", failure.getMessage());
	}

	static ErrorResponseException noSuchLoad(String id) {
		return refused(HttpStatus.NOT_FOUND, "no-such-load", "No such load", "There is no load " + id
				+ ". A load that changed nothing is forgotten when the server ends; look on the Corpus page for those that are left.");
	}

	static ErrorResponseException refused(HttpStatus status, String type, String title, String detail) {
		return new ErrorResponseException(status, problem(status, type, title, detail), null);
	}

	/** As it was thrown, where that needs no declaration. */
	static RuntimeException unchecked(Throwable failure) {
		return switch (failure) {
			case RuntimeException unchecked -> unchecked;
			case IOException checked -> new UncheckedIOException(checked);
			default -> new IllegalStateException(failure);
		};
	}

	static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		problem.setType(URI.create("urn:newsweft:problem:" + type));
		return problem;
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
