package newsweft.graph;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.Vector;

/** Turns what the driver returns into the graph's own records. */
public final class StoredValues {

	private static final int LONGEST_LABEL = 200;

	private static final String LIST = "LIST<";

	private StoredValues() {
	}

	/**
	 * A node in domain keys.
	 * @param stored as the driver returned it
	 */
	public static newsweft.graph.Node node(Node stored) {
		Kind kind = Kind.among(stored.labels()).orElse(null);
		Map<String, Object> properties = properties(stored);
		if (kind != null && properties.get(kind.keyProperty()) instanceof String key) {
			Object name = properties.getOrDefault(kind.nameProperty(), key);
			return new newsweft.graph.Node(kind.id(key), kind.label(), name.toString(), properties);
		}
		Iterator<String> labels = stored.labels().iterator();
		String label = labels.hasNext() ? labels.next() : "Node";
		return new newsweft.graph.Node(foreign(stored), label, anyName(label, properties), properties);
	}

	/**
	 * The id of a node in domain keys.
	 * @param stored as the driver returned it
	 * @return that of {@link #node}
	 */
	public static String id(Node stored) {
		Kind kind = Kind.among(stored.labels()).orElse(null);
		return (kind != null && key(stored, kind) instanceof String key) ? kind.id(key) : foreign(stored);
	}

	/**
	 * An edge in domain keys.
	 * @param stored as the driver returned it
	 * @param source the id of the node it starts from
	 * @param target the id of the node it points to
	 */
	public static Edge edge(Relationship stored, String source, String target) {
		return edge(stored.type(), stored, source, target);
	}

	/**
	 * An edge in domain keys.
	 * @param kind the relationship's type
	 * @param properties the relationship's, as the driver returned them
	 * @param source the id of the node it starts from
	 * @param target the id of the node it points to
	 */
	public static Edge edge(String kind, MapAccessor properties, String source, String target) {
		return new Edge(kind + " " + source + " " + target, kind, source, target, properties(properties));
	}

	/**
	 * The class of values that have a type; of lists, as {@link GraphSource} names it.
	 * @param type as {@code valueType()} calls it, such as {@code STRING NOT NULL}
	 */
	public static Class<?> classOf(String type) {
		String name = type.replace(" NOT NULL", "");
		if (name.startsWith(LIST)) {
			return classOf(name.substring(LIST.length(), name.length() - 1)).arrayType();
		}
		return switch (name) {
			case "BOOLEAN" -> Boolean.class;
			case "INTEGER" -> Long.class;
			case "FLOAT" -> Double.class;
			case "DATE" -> LocalDate.class;
			case "LOCAL TIME" -> LocalTime.class;
			case "ZONED TIME" -> OffsetTime.class;
			case "LOCAL DATETIME" -> LocalDateTime.class;
			case "ZONED DATETIME" -> ZonedDateTime.class;
			case "NOTHING" -> Object.class;
			default -> String.class;
		};
	}

	private static @Nullable Object key(Node stored, Kind kind) {
		Value key = stored.get(kind.keyProperty());
		return key.isNull() ? null : plain(key);
	}

	/** The id of a node that has no domain key. */
	private static String foreign(Node stored) {
		return "node:" + stored.elementId();
	}

	private static Map<String, Object> properties(MapAccessor stored) {
		Map<String, Object> properties = new TreeMap<>();
		stored.keys().forEach((name) -> properties.put(name, plain(stored.get(name))));
		return properties;
	}

	/**
	 * Values of the types that a {@link newsweft.graph.Node} promises; the database's
	 * rarer types as text.
	 */
	private static Object plain(Value value) {
		Object object = value.asObject();
		if (object instanceof List<?>) {
			return value.asList(StoredValues::plain);
		}
		return isRare(object) ? value.toString() : object;
	}

	/**
	 * Whether a value is of a type that becomes text.
	 * @param object of the driver
	 */
	public static boolean isRare(@Nullable Object object) {
		return object instanceof Point || object instanceof IsoDuration || object instanceof Vector;
	}

	private static String anyName(String label, Map<String, Object> properties) {
		return List.of("name", "title", "label", "id")
			.stream()
			.map(properties::get)
			.filter(String.class::isInstance)
			.map(String.class::cast)
			.findFirst()
			.map((name) -> name.substring(0, Math.min(name.length(), LONGEST_LABEL)))
			.orElse(label);
	}

}
