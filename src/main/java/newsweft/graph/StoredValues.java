package newsweft.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Point;

/** Turns what the driver returns into the graph's own records. */
final class StoredValues {

	private static final int LONGEST_LABEL = 200;

	private StoredValues() {
	}

	static newsweft.graph.Node node(Node stored) {
		Kind kind = null;
		String firstLabel = "Node";
		for (String label : stored.labels()) {
			firstLabel = label;
			kind = Kind.ofLabel(label).orElse(kind);
		}
		Map<String, Object> properties = properties(stored);
		if (kind != null && properties.get(kind.keyProperty()) instanceof String key) {
			Object name = properties.getOrDefault(kind.nameProperty(), key);
			return new newsweft.graph.Node(kind.id(key), kind.label(), name.toString(), properties);
		}
		return new newsweft.graph.Node("node:" + stored.elementId(), firstLabel, anyName(firstLabel, properties),
				properties);
	}

	static Map<String, Object> properties(Entity stored) {
		Map<String, Object> properties = new TreeMap<>();
		stored.asMap(StoredValues::plain).forEach((name, value) -> properties.put(name, value));
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
		return (object instanceof Point || object instanceof IsoDuration) ? value.toString() : object;
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
