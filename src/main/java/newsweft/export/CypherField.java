package newsweft.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value as a part of a text, between tabs, and how Cypher makes the value of it again.
 * Neo4j reads one long text many times faster than as many literals.
 */
enum CypherField {

	STRING("%s"), INTEGER("toInteger(%s)"), FLOAT("toFloat(%s)"), BOOLEAN("toBoolean(%s)"), DATETIME("datetime(%s)"),
	LOCAL_DATETIME("localdatetime(%s)"), DATE("date(%s)"), LOCAL_TIME("localtime(%s)"), TIME("time(%s)"),

	/** Strings, between form feeds. */
	STRINGS("split(%s, '" + CypherField.WITHIN + "')");

	/** As Cypher writes a tab. */
	static final String BETWEEN = "\\t";

	/** As Cypher writes a line feed. */
	static final String ROWS = "\\n";

	private static final String WITHIN = "\\f";

	private final String expression;

	CypherField(String expression) {
		this.expression = expression;
	}

	/**
	 * What a value is.
	 * @return empty if it does not fit between tabs, so that it has to be written as a
	 * literal
	 */
	static Optional<CypherField> of(Object value) {
		return Optional.ofNullable(switch (value) {
			case String text when fits(text) -> STRING;
			case Long number -> INTEGER;
			case Integer number -> INTEGER;
			case Double number when Double.isFinite(number) -> FLOAT;
			case Float number when Float.isFinite(number) -> FLOAT;
			case Boolean yes -> BOOLEAN;
			case ZonedDateTime time -> DATETIME;
			case OffsetDateTime time -> DATETIME;
			case LocalDateTime time -> LOCAL_DATETIME;
			case LocalDate day -> DATE;
			case LocalTime time -> LOCAL_TIME;
			case OffsetTime time -> TIME;
			case List<?> list when !list.isEmpty()
					&& list.stream().allMatch((element) -> element instanceof String text && fits(text)) ->
				STRINGS;
			default -> null;
		});
	}

	private static boolean fits(String text) {
		return text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('\f') < 0;
	}

	/**
	 * Makes the value again.
	 * @param place where its text stands, in Cypher
	 */
	String from(String place) {
		return this.expression.formatted(place);
	}

	/** Writes a value of this kind, as it stands in a string of Cypher. */
	void write(StringBuilder cypher, Object value) {
		switch (this) {
			case STRINGS -> cypher.append(((List<?>) value).stream()
				.map((element) -> CypherLiteral.inString((String) element))
				.collect(Collectors.joining(WITHIN)));
			case STRING -> cypher.append(CypherLiteral.inString((String) value));
			default -> cypher.append(CypherLiteral.text(value));
		}
	}

}
