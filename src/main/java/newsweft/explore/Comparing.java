package newsweft.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import newsweft.story.Company;

/** The comparison of two subgraphs. */
final class Comparing {

	private static final Set<String> TIES = Set.of("SIMILAR", "RELATED");

	private final Subgraph left;

	private final Subgraph right;

	private final Map<String, Node> before;

	private final Map<String, Node> after;

	private final Company leftCompany;

	private final Company rightCompany;

	private final Set<String> moved;

	Comparing(Subgraph left, Subgraph right) {
		this.left = left;
		this.right = right;
		this.before = byId(left);
		this.after = byId(right);
		this.leftCompany = companyOf(left);
		this.rightCompany = companyOf(right);
		this.moved = this.leftCompany.moved(this.rightCompany);
	}

	private static Company companyOf(Subgraph subgraph) {
		List<Company.Tie> ties = subgraph.edges()
			.stream()
			.filter((edge) -> TIES.contains(edge.kind()))
			.map((edge) -> new Company.Tie(edge.source(), edge.target(),
					(edge.properties().get("score") instanceof Number score) ? score.doubleValue() : 0))
			.toList();
		return Company.of(subgraph.nodes().stream().filter(Narrowing::isArticle).map(Node::id).toList(), ties);
	}

	private static Map<String, Node> byId(Subgraph subgraph) {
		Map<String, Node> nodes = HashMap.newHashMap(subgraph.nodes().size());
		subgraph.nodes().forEach((node) -> nodes.put(node.id(), node));
		return nodes;
	}

	/**
	 * Compares them.
	 * @param contexts of articles of both sides, by their nodes' ids
	 * @param labels of stories and providers, by their nodes' ids
	 * @param limit how many nodes are told at most
	 */
	Comparison compare(Map<String, Context> contexts, Map<String, String> labels, int limit) {
		Shares shares = new Shares(this.leftCompany.articles(), this.rightCompany.articles(), contexts, labels);
		List<Comparison.Compared> nodes = nodes();
		OptionalDouble agreement = this.leftCompany.agreement(this.rightCompany);
		long both = this.before.keySet().stream().filter(this.after::containsKey).count();
		return new Comparison(side(this.left, this.leftCompany), side(this.right, this.rightCompany), both,
				this.moved.size(), agreement.isPresent() ? agreement.getAsDouble() : null, shares.ofStories(),
				shares.ofProviders(), shares.ofTopics(), nodes.stream().limit(limit).toList(),
				new Figures(Math.min(limit, nodes.size()), nodes.size(),
						(nodes.size() > limit) ? "moved, one side, edges" : ""));
	}

	private static Comparison.Side side(Subgraph subgraph, Company company) {
		return new Comparison.Side(subgraph.nodes().size(), company.articles().size(), subgraph.edges().size(),
				company.groups());
	}

	private List<Comparison.Compared> nodes() {
		Map<String, Integer> degrees = Narrowing
			.degrees(Stream.concat(this.left.edges().stream(), this.right.edges().stream()).toList());
		Set<String> ids = new HashSet<>(this.before.keySet());
		ids.addAll(this.after.keySet());
		return ids.stream()
			.map(this::compared)
			.sorted(Comparator.comparing(Comparison.Compared::moved)
				.reversed()
				.thenComparing(Comparison.Compared::where)
				.thenComparing((node) -> -degrees.getOrDefault(node.id(), 0))
				.thenComparing(Comparison.Compared::id))
			.toList();
	}

	private Comparison.Compared compared(String id) {
		Node node = this.before.getOrDefault(id, this.after.get(id));
		Where where = !this.after.containsKey(id) ? Where.LEFT
				: !this.before.containsKey(id) ? Where.RIGHT : Where.BOTH;
		return new Comparison.Compared(id, node.kind(), node.label(), where, this.moved.contains(id));
	}

}
