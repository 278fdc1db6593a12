package newsweft.query;

import java.util.Locale;

import newsweft.query.QueryFailed.Reason;
import newsweft.web.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says of a failed query why, wherever it was asked. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QueryProblems {

	@ExceptionHandler
	static ProblemDetail queryFailed(QueryFailed failure) {
		ProblemDetail problem = Problem.of(status(failure.reason()), "query-" + slug(failure.reason()),
				title(failure.reason()), failure.getMessage());
		problem.setProperty("code", failure.code());
		problem.setProperty("gqlStatus", failure.gqlStatus());
		if (failure.reason() == Reason.WRITES) {
			problem.setProperty("way", WriteController.CHANGES);
		}
		if (failure.line() > 0) {
			problem.setProperty("line", failure.line());
			problem.setProperty("column", failure.column());
		}
		if (failure.instead() != null) {
			problem.setProperty("instead", failure.instead());
		}
		return problem;
	}

	/** The same whether or not there is another way. */
	private static String slug(Reason reason) {
		return ((reason == Reason.WRITES) ? Reason.READ_ONLY : reason).name()
			.toLowerCase(Locale.ROOT)
			.replace('_', '-');
	}

	private static HttpStatus status(Reason reason) {
		return switch (reason) {
			case INVALID -> HttpStatus.BAD_REQUEST;
			case READ_ONLY, WRITES, REFUSED -> HttpStatus.FORBIDDEN;
			case ENDED -> HttpStatus.UNPROCESSABLE_CONTENT;
			case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
			case UNKNOWN -> HttpStatus.GATEWAY_TIMEOUT;
		};
	}

	private static String title(Reason reason) {
		return switch (reason) {
			case INVALID -> "The query failed";
			case READ_ONLY -> "A query only reads the graph";
			case WRITES -> "Run only reads";
			case REFUSED -> "The statement was not run";
			case ENDED -> "The query was ended";
			case UNAVAILABLE -> "The database does not answer";
			case UNKNOWN -> "It is not known whether the graph was changed";
		};
	}

}
