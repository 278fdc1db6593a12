package newsweft.explore;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import newsweft.graph.Node;
import newsweft.graph.SubgraphBuilder;
import newsweft.graph.Figures;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What surrounds the nodes of a view. */
final class Surroundings {

	/** Paths that are shown where nobody says how many. */
	static final int PATHS = 25;

	/** Of more shortest paths than these nobody wants to know the number. */
	private static final int MOST_PATHS = 2_000;

	/** Out, in, and both. */
	private static final int WAYS = 3;

	private final Gathered gathered;

	/** The database's element ids of nodes that expansions pass over. */
	private final List<String> base;

	/** The same of all nodes in the view. */
	private final List<String> here;

	Surroundings(Gathered gathered, List<String> base) {
		this.gathered = gathered;
		this.base = base;
		this.here = gathered.here();
	}

	/**
	 * The neighbours of a node by the edges that lead to them.
	 * @param id of a node
	 * @param most how many an expansion would add at most
	 * @return without both directions where one alone lacks nothing; empty where there is
	 * no such node
	 */
	Optional<List<Neighbours>> neighbours(String id, int most) {
		return this.gathered.nodes(List.of(id)).stream().findFirst().map((elementId) -> {
			List<Neighbours> all = this.gathered
				.ask(this.gathered.statements().countNeighbours(),
						Map.of("elementId", elementId, "base", this.base, "here", this.here))
				.list((row) -> neighbours(row, most));
			return all.stream().filter((some) -> !isBothForNothing(some, all)).toList();
		});
	}

	private static Neighbours neighbours(Record row, int most) {
		List<Boolean> shown = row.get("shown").asList(Value::asBoolean);
		int adds = 0;
		int limit = 0;
		int missing = 0;
		for (int place = 0; place < shown.size(); place++) {
			if (!shown.get(place)) {
				missing++;
				if (adds < most) {
					adds++;
					limit = place + 1;
				}
			}
		}
		return new Neighbours(row.get("relation").asString(), Direction.named(row.get("direction").asString()),
				row.get("total").asLong(), missing, adds, limit);
	}

	private static boolean isBothForNothing(Neighbours some, List<Neighbours> all) {
		long lacking = all.stream()
			.filter((other) -> other.relation().equals(some.relation()) && other.missing() > 0)
			.count();
		return some.direction() == Direction.BOTH && !some.relation().equals("SIMILAR") && lacking < WAYS;
	}

	/**
	 * What some nodes are all joined to; nothing where fewer than two of them are there.
	 * @param ids of the nodes
	 * @param most how many are named
	 */
	Common common(List<String> ids, int most) {
		Set<String> elementIds = this.gathered.nodes(ids);
		List<String> gone = this.gathered.gone(ids);
		if (elementIds.size() < 2) {
			return new Common(0, 0, List.of(), gone);
		}
		Record row = this.gathered
			.ask(this.gathered.statements().common(),
					Map.of("elementIds", List.copyOf(elementIds), "here", this.here, "limit", most))
			.single();
		return new Common(row.get("total").asLong(), row.get("missing").asLong(), ids(row.get("nodes")), gone);
	}

	/**
	 * The shortest paths between two nodes.
	 * @param most how many
	 */
	Paths between(View.Path path, int most) {
		List<String> from = List.copyOf(this.gathered.nodes(List.of(path.from())));
		List<String> to = List.copyOf(this.gathered.nodes(List.of(path.to())));
		List<String> relations = path.relations().isEmpty() ? Relations.between(path.from(), path.to())
				: path.relations();
		if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
			return Paths.none(path, relations);
		}
		return this.gathered
			.ask(this.gathered.statements().paths(),
					Map.of("from", from.getFirst(), "to", to.getFirst(), "relations", relations, "depth", path.depth(),
							"most", MOST_PATHS, "limit", most))
			.stream()
			.findFirst()
			.map((row) -> paths(row, path, relations))
			.orElseGet(() -> Paths.none(path, relations));
	}

	private static Paths paths(Record row, View.Path path, List<String> relations) {
		Value paths = row.get("paths");
		return new Paths(row.get("steps").asInt(), row.get("total").asLong(), row.get("seen").asInt() == MOST_PATHS,
				paths.size(), path.depth(), relations, ids(paths));
	}

	private static List<String> ids(Value nodes) {
		SubgraphBuilder builder = new SubgraphBuilder();
		builder.addAll(nodes);
		Set<String> ids = new LinkedHashSet<>();
		builder.build(Figures.complete(builder.size())).nodes().stream().map(Node::id).forEach(ids::add);
		return List.copyOf(ids);
	}

}
