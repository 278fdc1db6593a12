package newsweft.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names and types the properties that a graph has, in alphabetical order. */
final class Columns {

	private static final Set<String> TAKEN_ON_NODES = Set.of("id", "kind", "label");

	/**
	 * The key is networkx's name for an edge's id, the type is Gephi's for its direction.
	 */
	private static final Set<String> TAKEN_ON_EDGES = Set.of("id", "key", "source", "target", "type", "kind", "label");

	private Columns() {
	}

	/**
	 * The columns of nodes.
	 * @param alsoTaken names in lower case that the format needs itself
	 */
	static List<Column> ofNodes(Map<String, Set<Class<?>>> properties, String... alsoTaken) {
		return columns(properties, TAKEN_ON_NODES, alsoTaken);
	}

	/**
	 * The columns of edges.
	 * @param alsoTaken names in lower case that the format needs itself
	 */
	static List<Column> ofEdges(Map<String, Set<Class<?>>> properties, String... alsoTaken) {
		return columns(properties, TAKEN_ON_EDGES, alsoTaken);
	}

	private static List<Column> columns(Map<String, Set<Class<?>>> properties, Set<String> taken, String... alsoTaken) {
		Set<String> names = new HashSet<>(taken);
		names.addAll(Arrays.asList(alsoTaken));
		List<Column> columns = new ArrayList<>();
		new TreeMap<>(properties).forEach((property, classes) -> {
			String name = Characters.legalInXml(property);
			while (!names.add(name.toLowerCase(Locale.ROOT))) {
				name += "_";
			}
			columns.add(new Column(property, name, ValueType.of(classes)));
		});
		return columns;
	}

}
