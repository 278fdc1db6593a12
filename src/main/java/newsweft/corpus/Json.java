package newsweft.corpus;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * JSON as values. Numbers stay as they are written.
 */
final class Json implements AutoCloseable {

	/** Nesting costs the parser little; values are bounded by {@link #MAX_DEPTH}. */
	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(200_000)
			.maxStringLength(Content.MAX_SIZE)
			.maxNameLength(Content.MAX_SIZE)
			.build())
		.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
		.build();

	private static final int MAX_DEPTH = 50;

	private final JsonParser parser;

	private final int linesBefore;

	private boolean broken;

	/** Where the value begins that is being read, in characters. */
	private long start;

	/**
	 * Reads a text.
	 * @param firstLine the line of the file on which it begins
	 */
	Json(Reader text, int firstLine) {
		this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
		this.linesBefore = firstLine - 1;
	}

	/**
	 * All values of a text, which are one, or several one after the other.
	 * @throws PostRejected if it is no JSON
	 */
	static List<Value> values(String text, int firstLine) {
		List<Value> values = new ArrayList<>();
		try (Json json = new Json(new StringReader(text), firstLine)) {
			while (json.next() != null) {
				values.add(json.value());
			}
		}
		return values;
	}

	/**
	 * The next token, or null at the end.
	 * @throws PostRejected if what comes is no JSON
	 */
	@Nullable JsonToken next() {
		try {
			return this.parser.nextToken();
		}
		catch (JacksonException failure) {
			throw rejected(failure);
		}
	}

	private PostRejected rejected(JacksonException failure) {
		this.broken = true;
		int line = (failure.getLocation() != null) ? failure.getLocation().getLineNr() : 1;
		return new PostRejected(this.linesBefore + Math.max(1, line),
				"broken JSON: " + Note.shortened(failure.getOriginalMessage()));
	}

	/** Whether nothing can be read any more. */
	boolean isBroken() {
		return this.broken;
	}

	/**
	 * Goes on to the end of what is deeper than this.
	 * @throws PostRejected if what comes is no JSON
	 */
	void skipTo(int depth) {
		while (depth() > depth && next() != null) {
			// Whatever it is.
		}
	}

	/** The name of the field that the token is. */
	String name() {
		return this.parser.currentName();
	}

	/** The line of the token. */
	int line() {
		return this.linesBefore + Math.max(1, this.parser.currentTokenLocation().getLineNr());
	}

	/** The character behind the token, counted from 0. */
	long end() {
		return this.parser.currentLocation().getCharOffset();
	}

	/** How deep the token is. */
	int depth() {
		return this.parser.streamReadContext().getNestingDepth();
	}

	/**
	 * The value that begins with the token; the token is its last one then.
	 * @throws PostRejected if it is broken, nested too deep, or too long
	 */
	Value value() {
		this.start = end();
		return value(MAX_DEPTH);
	}

	private Value value(int depth) {
		int line = line();
		if (depth == 0) {
			throw new PostRejected(line, "JSON nested deeper than " + MAX_DEPTH);
		}
		if (end() - this.start > Content.MAX_SIZE) {
			throw new PostRejected(line, "larger than " + (Content.MAX_SIZE >> 20) + " MiB");
		}
		return switch (this.parser.currentToken()) {
			case START_OBJECT -> group(line, depth);
			case START_ARRAY -> {
				List<Value> items = new ArrayList<>();
				while (next() != JsonToken.END_ARRAY) {
					items.add(value(depth - 1));
				}
				yield new Value.Items(items, line);
			}
			case VALUE_NULL -> new Value.Nothing(line);
			default -> new Value.Text(text(), line);
		};
	}

	private Value.Group group(int line, int depth) {
		Map<String, Value> fields = new LinkedHashMap<>();
		Value.Text repeated = null;
		while (next() != JsonToken.END_OBJECT) {
			String name = name();
			int at = line();
			next();
			if (fields.put(name, value(depth - 1)) != null && repeated == null) {
				repeated = new Value.Text(name, at);
			}
		}
		return new Value.Group(fields, repeated, line);
	}

	private String text() {
		try {
			return this.parser.getString();
		}
		catch (JacksonException failure) {
			throw rejected(failure);
		}
	}

	@Override
	public void close() {
		this.parser.close();
	}

}
