package newsweft.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import newsweft.graph.GraphChanged;
import org.jspecify.annotations.Nullable;

/**
 * A property as {@code neo4j-admin database import} reads it.
 *
 * @param property its name
 * @param name the same on one line, unlike those of all other columns
 * @param type of all its values, as the import calls it
 */
record ImportColumn(String property, String name, String type) {

	/** Between the items of a list, whose texts are written without it. */
	static final String DELIMITER = "\u001f";

	private static final Pattern LINE_BREAK = Pattern.compile("[\r\n]");

	private static final String TEXT = "string";

	private static final String LIST = "[]";

	private static final Map<Class<?>, String> TYPES = Map.ofEntries(Map.entry(Boolean.class, "boolean"),
			Map.entry(Long.class, "long"), Map.entry(Integer.class, "long"), Map.entry(Double.class, "double"),
			Map.entry(Float.class, "double"), Map.entry(byte.class, "byte"), Map.entry(LocalDate.class, "date"),
			Map.entry(LocalTime.class, "localtime"), Map.entry(OffsetTime.class, "time"),
			Map.entry(LocalDateTime.class, "localdatetime"), Map.entry(OffsetDateTime.class, "datetime"),
			Map.entry(ZonedDateTime.class, "datetime"));

	/**
	 * The columns for all properties, in alphabetical order.
	 * @param properties with the classes of their values
	 */
	static List<ImportColumn> of(Map<String, Set<Class<?>>> properties) {
		Set<String> taken = new HashSet<>(properties.keySet());
		return new TreeMap<>(properties).entrySet()
			.stream()
			.map((property) -> new ImportColumn(property.getKey(), name(property.getKey(), taken),
					type(property.getValue())))
			.toList();
	}

	private static String name(String property, Set<String> taken) {
		String name = LINE_BREAK.matcher(property).replaceAll(" ");
		while (!name.equals(property) && !taken.add(name)) {
			name += "_";
		}
		return name;
	}

	/** Empty lists are left out, so that they may stand beside any other. */
	private static String type(Set<Class<?>> classes) {
		Set<Class<?>> written = new HashSet<>(classes);
		written.remove(Object[].class);
		Set<String> types = written.stream().map(ImportColumn::type).collect(Collectors.toSet());
		return (types.size() == 1) ? types.iterator().next() : TEXT;
	}

	private static String type(Class<?> one) {
		return one.isArray() ? type(one.componentType()) + LIST : TYPES.getOrDefault(one, TEXT);
	}

	/**
	 * How the column begins. The import takes the last colon for the one before the type,
	 * and what is in the last braces for options: a name with braces needs other ones
	 * behind it, with an option that changes nothing. It reads a header of one line
	 * alone.
	 */
	String header() {
		return this.name + ":" + this.type + (this.property.contains("{") ? "{timezone:Z}" : "");
	}

	/**
	 * The value of the property in its column.
	 * @param properties of a node or an edge
	 * @return null if it is not among them, or an empty list
	 * @throws GraphChanged if it has another type than when the column was named
	 */
	@Nullable String cell(Map<String, Object> properties) {
		Object value = properties.get(this.property);
		if (value == null || value.equals(List.of())) {
			return null;
		}
		if (!fits(value)) {
			throw new GraphChanged();
		}
		if (!this.type.endsWith(LIST)) {
			return text(value);
		}
		return items(value).map((item) -> text(item).replace(DELIMITER, "")).collect(Collectors.joining(DELIMITER));
	}

	private boolean fits(Object value) {
		if (this.type.endsWith(LIST)) {
			return value instanceof Collection<?> || value instanceof byte[];
		}
		return this.type.equals(TEXT) || this.type.equals(type(value.getClass()));
	}

	private static Stream<?> items(Object list) {
		return (list instanceof byte[] bytes) ? IntStream.range(0, bytes.length).mapToObj((at) -> bytes[at])
				: ((Collection<?>) list).stream();
	}

	private static String text(Object value) {
		return (value instanceof ZonedDateTime time) ? DateTimeFormatter.ISO_ZONED_DATE_TIME.format(time)
				: ValueText.of(value);
	}

}
