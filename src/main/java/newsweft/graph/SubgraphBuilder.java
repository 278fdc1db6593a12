package newsweft.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * Collects nodes and relationships as the database returns them, each once, in the order
 * in which they came.
 */
public final class SubgraphBuilder {

	private final Map<String, newsweft.graph.Node> nodes = new LinkedHashMap<>();

	private final Map<String, Relationship> relationships = new LinkedHashMap<>();

	/**
	 * Adds a node, unless it is there already.
	 * @param node as stored
	 * @return the node in domain keys
	 */
	public newsweft.graph.Node add(Node node) {
		return this.nodes.computeIfAbsent(node.elementId(), (id) -> StoredValues.node(node));
	}

	/**
	 * Adds a relationship, unless it is there already.
	 * @param relationship as stored
	 */
	public void add(Relationship relationship) {
		this.relationships.putIfAbsent(relationship.elementId(), relationship);
	}

	/**
	 * Adds every node and relationship in a value, however deep in lists, maps and paths.
	 * @param value any value of a result
	 */
	public void addAll(Value value) {
		Object object = value.isNull() ? null : value.asObject();
		switch (object) {
			case Node node -> add(node);
			case Relationship relationship -> add(relationship);
			case Path path -> {
				path.nodes().forEach(this::add);
				path.relationships().forEach(this::add);
			}
			case Collection<?> list -> value.values().forEach(this::addAll);
			case Map<?, ?> map -> value.values().forEach(this::addAll);
			case null, default -> {
			}
		}
	}

	/**
	 * The nodes at the ends of added relationships that are not there yet.
	 * @return the database's element ids, to be fetched and added before {@link #build}
	 */
	public Set<String> missingEnds() {
		Set<String> missing = new TreeSet<>();
		for (Relationship relationship : this.relationships.values()) {
			missing.add(relationship.startNodeElementId());
			missing.add(relationship.endNodeElementId());
		}
		missing.removeAll(this.nodes.keySet());
		return missing;
	}

	/**
	 * The edge that a relationship becomes.
	 * @param relationship as stored; both of its ends have been added
	 * @return the edge in domain keys
	 */
	public Edge edge(Relationship relationship) {
		return StoredValues.edge(relationship, end(relationship.startNodeElementId()),
				end(relationship.endNodeElementId()));
	}

	/**
	 * The database's element ids of the nodes so far.
	 * @return in the order in which they came
	 */
	public Set<String> elementIds() {
		return Collections.unmodifiableSet(this.nodes.keySet());
	}

	/**
	 * Adds to a node what is known of it beside its stored properties.
	 * @param elementId the database's element id of a node that was added
	 * @param name of the property; one of that name is replaced
	 * @param value in a type that stored properties have
	 */
	public void describe(String elementId, String name, Object value) {
		this.nodes.computeIfPresent(elementId, (id, node) -> {
			Map<String, Object> properties = new TreeMap<>(node.properties());
			properties.put(name, value);
			return new newsweft.graph.Node(node.id(), node.kind(), node.label(), properties);
		});
	}

	/**
	 * The number of nodes so far.
	 * @return zero or more
	 */
	public int size() {
		return this.nodes.size();
	}

	/**
	 * Everything that was added. Relationships with a missing end are left out.
	 * @param figures the honest figures
	 * @return the subgraph
	 */
	public Subgraph build(Figures figures) {
		List<Edge> edges = new ArrayList<>();
		Set<String> missing = missingEnds();
		Map<String, Integer> occurrences = new LinkedHashMap<>();
		for (Relationship relationship : this.relationships.values()) {
			if (!missing.contains(relationship.startNodeElementId())
					&& !missing.contains(relationship.endNodeElementId())) {
				edges.add(edge(relationship).numbered(occurrences));
			}
		}
		return new Subgraph(List.copyOf(this.nodes.values()), edges, figures);
	}

	private String end(String elementId) {
		newsweft.graph.Node node = this.nodes.get(elementId);
		return (node != null) ? node.id() : "node:" + elementId;
	}

}
