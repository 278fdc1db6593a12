package newsweft.export;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The types that GraphML and GEXF share, under the same names. */
enum ValueType {

	BOOLEAN, LONG, DOUBLE, STRING;

	static ValueType of(Object value) {
		return of(value.getClass());
	}

	private static ValueType of(Class<?> one) {
		if (one == Boolean.class) {
			return BOOLEAN;
		}
		if (one == Long.class || one == Integer.class) {
			return LONG;
		}
		return (one == Double.class || one == Float.class) ? DOUBLE : STRING;
	}

	/** The type that holds values of all classes; text if they differ. */
	static ValueType of(Set<Class<?>> classes) {
		Set<ValueType> types = classes.stream().map(ValueType::of).collect(Collectors.toSet());
		return (types.size() == 1) ? types.iterator().next() : STRING;
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
