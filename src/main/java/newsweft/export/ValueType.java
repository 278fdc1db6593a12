package newsweft.export;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The types that GraphML and GEXF share, under the same names. */
enum ValueType {

	BOOLEAN, LONG, DOUBLE, STRING;

	private static final Map<Class<?>, ValueType> BY_CLASS = Map.of(Boolean.class, BOOLEAN, Long.class, LONG,
			Integer.class, LONG, Double.class, DOUBLE, Float.class, DOUBLE);

	static ValueType of(Object value) {
		return of(value.getClass());
	}

	private static ValueType of(Class<?> one) {
		return BY_CLASS.getOrDefault(one, STRING);
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
