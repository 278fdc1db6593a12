package newsweft.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Makes problem details, all in one way (RFC 9457). */
public final class Problem {

	private Problem() {
	}

	/**
	 * A problem detail.
	 * @param kind in lower case with hyphens; its type is
	 * {@code urn:newsweft:problem:KIND}
	 * @param title what is wrong, without a full stop
	 * @param detail what exactly, and what can be done
	 */
	public static ProblemDetail of(HttpStatus status, String kind, String title, @Nullable String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create("urn:newsweft:problem:" + kind));
		problem.setTitle(title);
		return problem;
	}

	/**
	 * The same, to be thrown.
	 * @return an exception that answers with such a problem detail
	 */
	public static ErrorResponseException failure(HttpStatus status, String kind, String title, String detail) {
		return new ErrorResponseException(status, of(status, kind, title, detail), null);
	}

}
