package newsweft.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What is wrong with a request, in words. */
final class Faults {

	private Faults() {
	}

	static String of(MethodArgumentNotValidException failure) {
		return request(failure.getFieldErrors()
			.stream()
			.map((FieldError fault) -> fault.getField() + " " + fault.getDefaultMessage())
			.sorted()
			.collect(Collectors.joining("; ")));
	}

	static String of(HandlerMethodValidationException failure) {
		return request(failure.getParameterValidationResults()
			.stream()
			.flatMap((result) -> result.getResolvableErrors()
				.stream()
				.map((fault) -> name(result) + " " + fault.getDefaultMessage()))
			.sorted()
			.collect(Collectors.joining("; ")));
	}

	static String of(TypeMismatchException failure) {
		return request(failure.getPropertyName() + " must be " + shape(failure.getRequiredType()) + ", not \""
				+ failure.getValue() + "\"");
	}

	static String of(HttpMessageNotReadableException failure) {
		return switch (failure.getCause()) {
			case InvalidTypeIdException unknown -> request(at(unknown) + unknownKind(unknown));
			case ValueInstantiationException refused when refused
				.getCause() instanceof IllegalArgumentException fault -> request(at(refused) + fault.getMessage());
			case MismatchedInputException mismatch ->
				request(at(mismatch) + "this must be " + shape(mismatch.getTargetType()));
			case StreamReadException broken -> "The request is not JSON: " + broken.getOriginalMessage() + " (line "
					+ broken.getLocation().getLineNr() + ", column " + broken.getLocation().getColumnNr() + ").";
			case JacksonException other -> request(at(other) + other.getOriginalMessage());
			case null, default -> "The request has no body that can be read: send JSON.";
		};
	}

	static String request(String fault) {
		return "The request has a fault: " + fault + ".";
	}

	private static String unknownKind(InvalidTypeIdException failure) {
		JsonSubTypes known = failure.getBaseType().getRawClass().getAnnotation(JsonSubTypes.class);
		String given = (failure.getTypeId() != null) ? "there is no kind \"" + failure.getTypeId() + "\""
				: "its kind is missing";
		return (known == null) ? given : given + ", name one of "
				+ Arrays.stream(known.value()).map(JsonSubTypes.Type::name).collect(Collectors.joining(", "));
	}

	/** Where in the request, such as {@code source.keys[0]}. */
	private static String at(JacksonException failure) {
		StringBuilder path = new StringBuilder();
		for (JacksonException.Reference step : failure.getPath()) {
			if (step.getPropertyName() == null) {
				path.append('[').append(step.getIndex()).append(']');
			}
			else {
				path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
			}
		}
		return path.isEmpty() ? "" : "in " + path + ", ";
	}

	private static String shape(@Nullable Class<?> type) {
		if (type == null) {
			return "of another type";
		}
		if (type == int.class || type == long.class || Number.class.isAssignableFrom(type)) {
			return "a whole number";
		}
		if (type == String.class) {
			return "a text";
		}
		if (type == boolean.class || type == Boolean.class) {
			return "true or false";
		}
		return (Collection.class.isAssignableFrom(type)) ? "a list" : "an object";
	}

	private static String name(ParameterValidationResult result) {
		return String.valueOf(result.getMethodParameter().getParameterName());
	}

}
