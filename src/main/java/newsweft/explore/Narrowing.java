package newsweft.explore;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Kind;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.jspecify.annotations.Nullable;

/** Leaves out of a subgraph what filters do not let through. */
final class Narrowing {

	private final Filters filters;

	/** Of articles, by their nodes' ids. */
	private final Map<String, Context> contexts;

	Narrowing(Filters filters, Map<String, Context> contexts) {
		this.filters = filters;
		this.contexts = contexts;
	}

	/**
	 * What is left. A provider, a topic or a story goes with the last of the nodes that
	 * it was joined to.
	 * @param limit how many articles at most, those with most edges first
	 */
	Subgraph narrow(Subgraph subgraph, int limit) {
		List<Node> nodes = subgraph.nodes().stream().filter(this::passes).toList();
		List<Edge> edges = subgraph.edges()
			.stream()
			.filter((edge) -> isAmong(this.filters.relations(), edge.kind()))
			.toList();
		Map<String, Integer> before = degrees(subgraph.edges());
		edges = among(nodes, edges);
		nodes = leave(nodes, edges, (node, degree) -> degree >= this.filters.least().degree()
				&& (degree > 0 || isArticle(node) || !before.containsKey(node.id())));
		edges = among(nodes, edges);
		if (this.filters.isolated() == Shown.HIDDEN) {
			nodes = leave(nodes, edges, (node, degree) -> degree > 0);
		}
		int passed = nodes.size();
		nodes = first(nodes, edges, limit);
		return new Subgraph(nodes, among(nodes, edges), figures(subgraph, nodes, passed));
	}

	private Figures figures(Subgraph subgraph, List<Node> nodes, int passed) {
		Figures before = subgraph.figures();
		long missing = before.total() - before.shown();
		boolean cut = passed > nodes.size();
		long folded = nodes.stream()
			.mapToLong((node) -> (node.properties().get("copies") instanceof Long copies) ? copies : 0)
			.sum();
		return new Figures(nodes.size(), (before.total() >= 0) ? passed + missing : before.total(),
				cut ? "edges" : before.rankedBy(), (before.folded() > 0) ? folded : 0,
				subgraph.nodes().size() - passed);
	}

	private boolean passes(Node node) {
		return isAmong(this.filters.kinds(), node.kind()) && (!isArticle(node) || articlePasses(node));
	}

	private boolean articlePasses(Node node) {
		Context context = this.contexts.getOrDefault(node.id(), Context.UNKNOWN);
		Filters.Least least = this.filters.least();
		return isAmong(this.filters.stories(), context.story()) && isAmong(this.filters.providers(), context.provider())
				&& isAmong(this.filters.loads(), context.load()) && hasOneOf(this.filters.topics(), context.topics())
				&& hasOneOf(this.filters.themes(), context.themes())
				&& (this.filters.stubs() == Shown.SHOWN || Boolean.TRUE.equals(node.properties().get("full")))
				&& reaches(node, "quality", least.quality()) && reaches(node, "heat", least.heat())
				&& isInTime(dayOf(node));
	}

	private static boolean isAmong(Collection<String> wanted, @Nullable String value) {
		return wanted.isEmpty() || (value != null && wanted.contains(value));
	}

	private static boolean hasOneOf(Collection<String> wanted, Collection<String> values) {
		return wanted.isEmpty() || !Collections.disjoint(wanted, values);
	}

	private static boolean reaches(Node node, String property, double least) {
		return least <= 0
				|| (node.properties().get(property) instanceof Number number && number.doubleValue() >= least);
	}

	private boolean isInTime(@Nullable LocalDate day) {
		LocalDate from = this.filters.from();
		LocalDate to = this.filters.to();
		if (from == null && to == null) {
			return true;
		}
		return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
	}

	/** The day, in UTC, of an article. */
	static @Nullable LocalDate dayOf(Node node) {
		return (node.properties().get("publishedAt") instanceof ZonedDateTime date)
				? date.withZoneSameInstant(ZoneOffset.UTC).toLocalDate() : null;
	}

	static boolean isArticle(Node node) {
		return node.kind().equals(Kind.ARTICLE.label());
	}

	/** How many edges end at a node; a node without any is not there. */
	static Map<String, Integer> degrees(Collection<Edge> edges) {
		Map<String, Integer> degrees = new HashMap<>();
		for (Edge edge : edges) {
			degrees.merge(edge.source(), 1, Integer::sum);
			degrees.merge(edge.target(), 1, Integer::sum);
		}
		return degrees;
	}

	private static List<Node> leave(List<Node> nodes, List<Edge> edges, Condition condition) {
		Map<String, Integer> degrees = degrees(edges);
		return nodes.stream().filter((node) -> condition.holds(node, degrees.getOrDefault(node.id(), 0))).toList();
	}

	private static List<Node> first(List<Node> nodes, List<Edge> edges, int limit) {
		Map<String, Integer> degrees = degrees(edges);
		Set<String> cut = new HashSet<>();
		nodes.stream()
			.filter(Narrowing::isArticle)
			.sorted(Comparator.comparingInt((Node node) -> -degrees.getOrDefault(node.id(), 0)).thenComparing(Node::id))
			.skip(limit)
			.forEach((node) -> cut.add(node.id()));
		return cut.isEmpty() ? nodes : nodes.stream().filter((node) -> !cut.contains(node.id())).toList();
	}

	private static List<Edge> among(List<Node> nodes, List<Edge> edges) {
		Set<String> ids = new HashSet<>();
		nodes.forEach((node) -> ids.add(node.id()));
		return edges.stream().filter((edge) -> ids.contains(edge.source()) && ids.contains(edge.target())).toList();
	}

	/** Of a node and the number of its edges. */
	@FunctionalInterface
	private interface Condition {

		boolean holds(Node node, int degree);

	}

}
