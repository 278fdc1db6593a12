package newsweft.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Kind;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;

/** Lets stories of a subgraph stand for their articles. */
final class Grouping {

	/**
	 * The kind of an edge that stands for all edges between a group and something else.
	 */
	static final String BUNDLE = "BUNDLE";

	private static final String SCORE = "score";

	/** By their ids. */
	private final Map<String, Node> stories;

	/** Of articles, by their ids. */
	private final Map<String, Context> contexts;

	Grouping(Map<String, Node> stories, Map<String, Context> contexts) {
		this.stories = stories;
		this.contexts = contexts;
	}

	/**
	 * The subgraph with each of the stories that has articles in it in their place. A
	 * story has their number as {@code grouped}; a bundle has the number of its edges as
	 * {@code edges}, that of each kind under the kind's name, and the best score.
	 * @return figures that count a story as one node
	 */
	Subgraph group(Subgraph subgraph) {
		Map<String, Long> sizes = new HashMap<>();
		subgraph.nodes().forEach((node) -> {
			if (!standIn(node.id()).equals(node.id())) {
				sizes.merge(standIn(node.id()), 1L, Long::sum);
			}
		});
		Set<String> seen = new HashSet<>();
		List<Node> nodes = new ArrayList<>();
		for (Node node : subgraph.nodes()) {
			String id = standIn(node.id());
			if (seen.add(id)) {
				nodes.add(sizes.containsKey(id) ? sized(this.stories.get(id), sizes.get(id)) : node);
			}
		}
		Figures before = subgraph.figures();
		long fewer = subgraph.nodes().size() - nodes.size();
		return new Subgraph(nodes, edges(subgraph.edges(), sizes.keySet()),
				new Figures(nodes.size(), (before.total() >= 0) ? before.total() - fewer : before.total(),
						before.rankedBy(), before.folded(), before.filtered()));
	}

	/** The id of the story that an article goes into; of any other node its own. */
	private String standIn(String id) {
		Context context = this.contexts.get(id);
		if (context == null || context.story() == null) {
			return id;
		}
		String story = Kind.STORY.id(context.story());
		return this.stories.containsKey(story) ? story : id;
	}

	private static Node sized(Node story, long size) {
		Map<String, Object> properties = new TreeMap<>(story.properties());
		properties.put("grouped", size);
		return new Node(story.id(), story.kind(), story.label(), properties);
	}

	private List<Edge> edges(Collection<Edge> before, Set<String> groups) {
		List<Edge> edges = new ArrayList<>();
		Map<String, List<Edge>> bundles = new LinkedHashMap<>();
		for (Edge edge : before) {
			String source = standIn(edge.source());
			String target = standIn(edge.target());
			if (!groups.contains(source) && !groups.contains(target)) {
				edges.add(edge);
			}
			else if (!source.equals(target)) {
				boolean inOrder = source.compareTo(target) < 0;
				String ends = inOrder ? source + " " + target : target + " " + source;
				bundles.computeIfAbsent(ends, (key) -> new ArrayList<>()).add(edge);
			}
		}
		bundles.forEach((ends, bundled) -> edges.add(bundle(ends, bundled)));
		return edges;
	}

	private Edge bundle(String ends, List<Edge> bundled) {
		String one = standIn(bundled.getFirst().source());
		String other = standIn(bundled.getFirst().target());
		Map<String, Object> properties = new TreeMap<>();
		properties.put("edges", (long) bundled.size());
		for (Edge edge : bundled) {
			properties.merge(edge.kind(), 1L, (some, more) -> (Long) some + (Long) more);
			if (edge.properties().get(SCORE) instanceof Number score) {
				properties.merge(SCORE, score.doubleValue(), (most, next) -> Math.max((Double) most, (Double) next));
			}
		}
		boolean inOrder = one.compareTo(other) < 0;
		return new Edge(BUNDLE + " " + ends, BUNDLE, inOrder ? one : other, inOrder ? other : one, properties);
	}

}
