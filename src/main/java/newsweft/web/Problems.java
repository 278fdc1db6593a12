package newsweft.web;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Problem details for everything that no feature has a word for. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	/** Spring Data wraps the driver's exceptions in its own. */
	@ExceptionHandler
	ProblemDetail dataAccessFailed(DataAccessException failure) {
		return (failure.getMostSpecificCause() instanceof Neo4jException cause) ? databaseFailed(cause)
				: unexpected(failure);
	}

	@ExceptionHandler
	ProblemDetail databaseFailed(Neo4jException failure) {
		log.error("The database refused or did not answer.", failure);
		ProblemDetail problem = Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "database",
				"The database did not answer as expected",
				failure.getMessage() + " Try again in a moment; if it stays, see the log of the server.");
		problem.setProperty("code", failure.code());
		problem.setProperty("gqlStatus", failure.gqlStatus());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail unexpected(Exception failure) {
		log.error("A request failed.", failure);
		return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "Something went wrong here",
				"This should not happen. The log of the server says more; please report it with that text.");
	}

	@ExceptionHandler
	ProblemDetail nameTaken(NameTaken taken) {
		ProblemDetail problem = Problem.of(HttpStatus.CONFLICT, "name-taken", "Name in use", taken.getMessage());
		problem.setProperty("key", taken.key());
		return problem;
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException failure,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return problem(failure, Faults.of(failure), headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
			HandlerMethodValidationException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return problem(failure, Faults.of(failure), headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException failure, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return problem(failure, Faults.request(failure.getParameterName() + " is missing"), headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException failure, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		return problem(failure, Faults.of(failure), headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException failure,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return problem(failure, Faults.of(failure), headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
			HttpMediaTypeNotSupportedException failure, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return problem(failure,
				"The content type " + failure.getContentType() + " is not understood: send application/json.", headers,
				status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
			HttpRequestMethodNotSupportedException failure, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return problem(failure, failure.getMethod() + " is not answered here: use "
				+ String.join(" or ",
						Objects.requireNonNullElse(failure.getSupportedMethods(), new String[] { "another method" }))
				+ ".", headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException failure,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		String path = failure.getResourcePath();
		return problem(failure,
				path.startsWith("api/")
						? "There is nothing at " + failure.getHttpMethod() + " /" + path
								+ ". /api/openapi describes what there is."
						: "There is no page /" + path + ". All pages start at /.",
				headers, status, request);
	}

	/** Names the kind of each problem that has no name of its own after its status. */
	@Override
	protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
			HttpStatusCode code, WebRequest request) {
		HttpStatus status = HttpStatus.resolve(code.value());
		if (body instanceof ProblemDetail problem && isBlank(problem.getType()) && status != null) {
			String name = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
			problem.setType(URI.create("urn:newsweft:problem:" + name));
		}
		return super.createResponseEntity(body, headers, code, request);
	}

	private static boolean isBlank(@Nullable URI type) {
		return type == null || type.toString().equals("about:blank");
	}

	private @Nullable ResponseEntity<Object> problem(Exception failure, String detail, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		return handleExceptionInternal(failure, ProblemDetail.forStatusAndDetail(status, detail), headers, status,
				request);
	}

}
