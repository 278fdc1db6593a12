package newsweft.explore;

import newsweft.web.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why a view cannot be resolved, wherever it is asked for. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ViewFaults {

	@ExceptionHandler
	ProblemDetail tooLarge(TooLargeToHold failure) {
		return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "too-large-to-hold", "Too large for the memory",
				failure.getMessage());
	}

}
