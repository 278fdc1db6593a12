package newsweft.export;

import java.util.Locale;

/** The types that GraphML and GEXF share, under the same names. */
enum ValueType {

	BOOLEAN, LONG, DOUBLE, STRING;

	static ValueType of(Object value) {
		return switch (value) {
			case Boolean yes -> BOOLEAN;
			case Long number -> LONG;
			case Integer number -> LONG;
			case Double number -> DOUBLE;
			case Float number -> DOUBLE;
			default -> STRING;
		};
	}

	/** The type that holds values of both; text if they differ. */
	ValueType and(ValueType other) {
		return (this == other) ? this : STRING;
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
