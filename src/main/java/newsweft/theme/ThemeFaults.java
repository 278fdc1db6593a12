package newsweft.theme;

import newsweft.web.Problem;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why themes cannot be used, wherever they are asked for. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ThemeFaults {

	private static final Logger log = LoggerFactory.getLogger(ThemeFaults.class);

	/** What is wrong, for a failure that comes when the answer has begun. */
	public static ProblemDetail of(RuntimeException failure) {
		return switch (failure) {
			case NoSuchTheme unknown -> unknown(unknown);
			case ThemeRejected rejected -> rejected(rejected);
			case Neo4jException database -> {
				log.error("The database refused or did not answer.", database);
				ProblemDetail problem = Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "database",
						"The database did not answer as expected", database.getMessage());
				problem.setProperty("code", database.code());
				problem.setProperty("gqlStatus", database.gqlStatus());
				yield problem;
			}
			default -> {
				log.error("A comparison of themes failed.", failure);
				yield Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "The themes could not be compared",
						"Try again in a moment; if it stays, the log of the server says more.");
			}
		};
	}

	@ExceptionHandler
	static ProblemDetail unknown(NoSuchTheme failure) {
		ProblemDetail problem = Problem.of(HttpStatus.NOT_FOUND, "no-such-theme", "No such theme",
				failure.getMessage());
		problem.setProperty("themes", failure.names());
		return problem;
	}

	@ExceptionHandler
	static ProblemDetail rejected(ThemeRejected failure) {
		return Problem.of(HttpStatus.BAD_REQUEST, "theme-rejected", "The theme cannot be used", failure.getMessage());
	}

}
