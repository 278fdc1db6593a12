package newsweft.theme;

import java.net.URI;

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
				ProblemDetail problem = problem(HttpStatus.SERVICE_UNAVAILABLE, "database",
						"The database did not answer as expected", database);
				problem.setProperty("code", database.code());
				problem.setProperty("gqlStatus", database.gqlStatus());
				yield problem;
			}
			default -> {
				log.error("A comparison of themes failed.", failure);
				ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
						"Try again in a moment; if it stays, the log of the server says more.");
				problem.setTitle("The themes could not be compared");
				problem.setType(URI.create("urn:newsweft:problem:unexpected"));
				yield problem;
			}
		};
	}

	@ExceptionHandler
	static ProblemDetail unknown(NoSuchTheme failure) {
		ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "no-such-theme", "No such theme", failure);
		problem.setProperty("themes", failure.names());
		return problem;
	}

	@ExceptionHandler
	static ProblemDetail rejected(ThemeRejected failure) {
		return problem(HttpStatus.BAD_REQUEST, "theme-rejected", "The theme cannot be used", failure);
	}

	private static ProblemDetail problem(HttpStatus status, String type, String title, Exception failure) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, failure.getMessage());
		problem.setTitle(title);
		problem.setType(URI.create("urn:newsweft:problem:" + type));
		return problem;
	}

}
