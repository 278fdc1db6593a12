package newsweft.theme;

import java.net.URI;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong with themes, over HTTP, wherever they are asked for. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ThemeProblems {

	@ExceptionHandler
	ProblemDetail unknown(NoSuchTheme failure) {
		return problem(HttpStatus.NOT_FOUND, "no-such-theme", "No such theme", failure);
	}

	@ExceptionHandler
	ProblemDetail rejected(ThemeRejected failure) {
		return problem(HttpStatus.BAD_REQUEST, "theme-rejected", "The theme cannot be used", failure);
	}

	private static ProblemDetail problem(HttpStatus status, String type, String title, Exception failure) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, failure.getMessage());
		problem.setTitle(title);
		problem.setType(URI.create("urn:newsweft:problem:" + type));
		return problem;
	}

}
