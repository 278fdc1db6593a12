package newsweft.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import newsweft.graph.StoredValues;
import newsweft.query.Details.Change;
import newsweft.query.Details.Changed;
import newsweft.query.Details.Group;
import newsweft.query.Details.Kind;
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

	private final Map<Kind, Map<Change, List<Changed>>> found = new EnumMap<>(Kind.class);

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
		Set<String> all = new TreeSet<>(before.keySet());
		all.addAll(after.keySet());
		all.forEach(this::compare);
	}

	/**
	 * Those of which there are any, the first ones of each.
	 * @param counted by the database
	 */
	List<Group> groups(Changes counted) {
		List<Group> groups = new ArrayList<>();
		this.found.forEach((kind, changes) -> changes.forEach((change, all) -> groups
			.add(new Group(change, kind, total(kind, change, counted), all.stream().limit(FIRST).toList()))));
		return groups;
	}

	private long total(Kind kind, Change change, Changes counted) {
		boolean node = kind == Kind.NODE;
		return switch (change) {
			case CREATED -> node ? counted.nodesCreated() : counted.relationshipsCreated();
			case DELETED -> node ? counted.nodesDeleted() : counted.relationshipsDeleted();
			case CHANGED -> count(kind, change);
		};
	}

	/** How much that is, as the database counts. */
	Changes counted() {
		return new Changes(count(Kind.NODE, Change.CREATED), count(Kind.NODE, Change.DELETED),
				count(Kind.RELATIONSHIP, Change.CREATED), count(Kind.RELATIONSHIP, Change.DELETED), this.propertiesSet,
				this.labelsAdded, this.labelsRemoved);
	}

	private long count(Kind kind, Change change) {
		return this.found.getOrDefault(kind, Map.of()).getOrDefault(change, List.of()).size();
	}

	private void compare(String id) {
		Entity old = this.before.get(id);
		Entity now = this.after.get(id);
		Changed changed = changed((old != null) ? old : now, old, now);
		Kind kind = (changed.target() == null) ? Kind.NODE : Kind.RELATIONSHIP;
		Change change = (old == null) ? Change.CREATED : (now == null) ? Change.DELETED : Change.CHANGED;
		if (change != Change.CHANGED || isAny(changed)) {
			this.found.computeIfAbsent(kind, (any) -> new EnumMap<>(Change.class))
				.computeIfAbsent(change, (any) -> new ArrayList<>())
				.add(changed);
		}
		if (now != null) {
			this.propertiesSet += changed.properties().size();
			this.labelsAdded += (old != null) ? changed.labelsAdded().size()
					: (kind == Kind.NODE) ? changed.labels().size() : 0;
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
		return new Changed(id(old, (now != null) ? (Node) now : node), labels(node), name(node.elementId()), null,
				properties, stays ? without(labels((Node) now), labels((Node) old)) : List.of(),
				stays ? without(labels((Node) old), labels((Node) now)) : List.of());
	}

	/** Nobody can foretell the database's id of what is new. */
	private static String id(@Nullable Entity old, Node node) {
		String id = StoredValues.id(node);
		return (old != null || newsweft.graph.Kind.ofId(id).isPresent()) ? id : "";
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
