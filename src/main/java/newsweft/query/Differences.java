package newsweft.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import newsweft.graph.StoredValues;
import newsweft.query.Details.Changed;
import newsweft.query.Details.Group;
import newsweft.query.Details.PropertyChange;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/** What became of some nodes and relationships, by the database's ids. */
final class Differences {

	private static final int FIRST = 20;

	private final Map<String, Entity> before;

	private final Map<String, Entity> after;

	/** Names of nodes. */
	private final Map<String, String> names;

	private final Map<List<String>, List<Changed>> found = new LinkedHashMap<>();

	private long propertiesSet;

	private long labelsAdded;

	private long labelsRemoved;

	/**
	 * @param before those that were there
	 * @param after those that are there
	 * @param ends further nodes, at the ends of the relationships
	 */
	Differences(Map<String, Entity> before, Map<String, Entity> after, Map<String, Entity> ends) {
		this.before = before;
		this.after = after;
		this.names = new LinkedHashMap<>();
		Stream.of(ends, after, before)
			.forEach((entities) -> entities.values()
				.stream()
				.filter(Node.class::isInstance)
				.forEach((node) -> this.names.put(node.elementId(), StoredValues.node((Node) node).label())));
		for (String kind : List.of("node", "relationship")) {
			List.of("created", "changed", "deleted")
				.forEach((change) -> this.found.put(List.of(change, kind), new ArrayList<>()));
		}
		Set<String> all = new TreeSet<>(before.keySet());
		all.addAll(after.keySet());
		all.forEach(this::compare);
	}

	/**
	 * Those of which there are any, the first ones of each.
	 * @param counted by the database
	 */
	List<Group> groups(Changes counted) {
		return this.found.entrySet()
			.stream()
			.filter((group) -> !group.getValue().isEmpty())
			.map((group) -> new Group(group.getKey().getFirst(), group.getKey().getLast(),
					total(group.getKey(), counted), group.getValue().stream().limit(FIRST).toList()))
			.toList();
	}

	private long total(List<String> group, Changes counted) {
		return switch (String.join(" ", group)) {
			case "created node" -> counted.nodesCreated();
			case "created relationship" -> counted.relationshipsCreated();
			case "deleted node" -> counted.nodesDeleted();
			case "deleted relationship" -> counted.relationshipsDeleted();
			default -> this.found.get(group).size();
		};
	}

	/** How much that is, as the database counts. */
	Changes counted() {
		return new Changes(count("created", "node"), count("deleted", "node"), count("created", "relationship"),
				count("deleted", "relationship"), this.propertiesSet, this.labelsAdded, this.labelsRemoved);
	}

	private long count(String change, String kind) {
		return this.found.get(List.of(change, kind)).size();
	}

	private void compare(String id) {
		Entity old = this.before.get(id);
		Entity now = this.after.get(id);
		Changed changed = changed((old != null) ? old : now, old, now);
		String change = (old == null) ? "created" : (now == null) ? "deleted" : "changed";
		if (now == null || old == null || isAny(changed)) {
			this.found.get(List.of(change, (changed.target() == null) ? "node" : "relationship")).add(changed);
		}
		if (now != null) {
			this.propertiesSet += changed.properties().size();
			this.labelsAdded += (old != null) ? changed.labelsAdded().size()
					: (changed.target() == null) ? changed.labels().size() : 0;
			this.labelsRemoved += changed.labelsRemoved().size();
		}
	}

	private static boolean isAny(Changed changed) {
		return !changed.properties().isEmpty() || !changed.labelsAdded().isEmpty()
				|| !changed.labelsRemoved().isEmpty();
	}

	/**
	 * @param known as it was, or as it is
	 */
	private Changed changed(Entity known, @Nullable Entity old, @Nullable Entity now) {
		List<PropertyChange> properties = (now != null) ? properties(old, now) : List.of();
		if (known instanceof Relationship tie) {
			return new Changed("", List.of(tie.type()), name(tie.startNodeElementId()), name(tie.endNodeElementId()),
					properties, List.of(), List.of());
		}
		Node node = (Node) known;
		boolean stays = old != null && now != null;
		return new Changed(StoredValues.id(node), labels(node), name(node.elementId()), null, properties,
				stays ? without(labels((Node) now), labels((Node) old)) : List.of(),
				stays ? without(labels((Node) old), labels((Node) now)) : List.of());
	}

	private String name(String node) {
		return this.names.getOrDefault(node, "");
	}

	private static List<PropertyChange> properties(@Nullable Entity old, Entity now) {
		Map<String, Object> past = (old != null) ? properties(old) : Map.of();
		Map<String, Object> present = properties(now);
		Set<String> names = new TreeSet<>(past.keySet());
		names.addAll(present.keySet());
		return names.stream()
			.filter((name) -> !Objects.deepEquals(past.get(name), present.get(name)))
			.map((name) -> ShortValue.change(name, past.get(name), present.get(name)))
			.toList();
	}

	private static Map<String, Object> properties(Entity entity) {
		return (entity instanceof Node node) ? StoredValues.node(node).properties()
				: StoredValues.edge((Relationship) entity, "", "").properties();
	}

	private static List<String> labels(Node node) {
		return StreamSupport.stream(node.labels().spliterator(), false).sorted().toList();
	}

	private static List<String> without(List<String> labels, Collection<String> others) {
		return labels.stream().filter((label) -> !others.contains(label)).toList();
	}

}
