package newsweft.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.GraphChanged;
import newsweft.graph.GraphSource;
import newsweft.graph.Node;
import newsweft.graph.PropertyClasses;
import org.jspecify.annotations.Nullable;

/**
 * A graph without its copies, as {@link Folding} makes it, but read part by part: it
 * holds the ids of copies and of their originals, and the edges of some hundred nodes.
 * How many edges are left is known when all were read, so that they are read once more
 * than they are asked for. A property that copies alone have is told of the nodes too.
 */
final class FoldedGraph implements GraphSource {

	/**
	 * Originals and copies whose edges are held at once, and further copies of the last
	 * original.
	 */
	private static final int TEXTS = 500;

	private final GraphSource graph;

	private final Fold fold;

	private final Map<String, List<String>> copies;

	private final EdgesOf edgesOf;

	private @Nullable Survey survey;

	/**
	 * Folds a graph.
	 * @param graph that has all copies and all originals
	 * @param fold which of its articles is a copy of which
	 * @param edgesOf reads the edges that start from some of its articles
	 */
	FoldedGraph(GraphSource graph, Fold fold, EdgesOf edgesOf) {
		this.graph = graph;
		this.fold = fold;
		this.copies = fold.copies();
		this.edgesOf = edgesOf;
	}

	@Override
	public Figures figures() {
		long folded = this.copies.values().stream().mapToLong(List::size).sum();
		long left = this.graph.figures().shown() - folded;
		return new Figures(left, left, "", folded);
	}

	@Override
	public long edgeCount() {
		return survey().edges();
	}

	/** Also those that copies alone have. */
	@Override
	public Map<String, Set<Class<?>>> nodeProperties() {
		Map<String, Set<Class<?>>> properties = this.graph.nodeProperties();
		return this.copies.isEmpty() ? properties : PropertyClasses.with(properties, Fold.COPIES, Long.class);
	}

	@Override
	public Map<String, Set<Class<?>>> edgeProperties() {
		return survey().properties();
	}

	@Override
	public void readNodes(Reader<Node> reader) throws IOException {
		long[] number = { 0 };
		this.graph.readNodes((node) -> {
			if (!this.fold.isCopy(node.id())) {
				List<String> folded = this.copies.get(node.id());
				reader.read((folded != null) ? Subgraphs.with(node, Fold.COPIES, (long) folded.size()) : node);
				number[0]++;
			}
		});
		if (number[0] != figures().shown()) {
			throw new GraphChanged();
		}
	}

	@Override
	public void readEdges(Reader<Edge> reader) throws IOException {
		readEdgesBySource(reader);
	}

	@Override
	public void readEdgesBySource(Reader<Edge> reader) throws IOException {
		long expected = edgeCount();
		if (read(reader) != expected) {
			throw new GraphChanged();
		}
	}

	private Survey survey() {
		if (this.survey == null) {
			PropertyClasses properties = new PropertyClasses();
			try {
				long edges = read((edge) -> properties.add(edge.properties()));
				this.survey = new Survey(edges, properties.byName());
			}
			catch (IOException impossible) {
				throw new UncheckedIOException(impossible);
			}
		}
		return this.survey;
	}

	/** Edges of the texts that have no copies come first, as they are stored. */
	private long read(Reader<Edge> reader) throws IOException {
		Merging merging = new Merging(reader);
		this.graph.readEdgesBySource((edge) -> {
			if (!this.copies.containsKey(edge.source()) && !this.fold.isCopy(edge.source())) {
				merging.take(edge);
			}
		});
		List<String> texts = new ArrayList<>();
		for (Map.Entry<String, List<String>> each : this.copies.entrySet()) {
			texts.add(each.getKey());
			texts.addAll(each.getValue());
			if (texts.size() >= TEXTS) {
				take(texts, merging);
				texts.clear();
			}
		}
		take(texts, merging);
		return merging.end();
	}

	/** Those of some originals and of all their copies. */
	private void take(List<String> texts, Merging merging) throws IOException {
		Map<String, List<Edge>> edges = new LinkedHashMap<>();
		this.edgesOf.read(List.copyOf(texts),
				(edge) -> edges.computeIfAbsent(this.fold.original(edge.source()), (any) -> new ArrayList<>())
					.add(edge));
		for (List<Edge> of : edges.values()) {
			for (Edge edge : of) {
				merging.take(edge);
			}
		}
	}

	/** Reads edges that start from some nodes, those of one node in a row. */
	@FunctionalInterface
	interface EdgesOf {

		void read(List<String> ids, Reader<Edge> reader) throws IOException;

	}

	/** What is known once all edges were read. */
	private record Survey(long edges, Map<String, Set<Class<?>>> properties) {
	}

	/**
	 * Lets one of the edges stay that join the same, as long as those of a source come in
	 * a row.
	 */
	private final class Merging {

		private final Reader<Edge> reader;

		private final Map<String, Edge> edges = new LinkedHashMap<>();

		private String source = "";

		private long count;

		Merging(Reader<Edge> reader) {
			this.reader = reader;
		}

		void take(Edge edge) throws IOException {
			Edge moved = FoldedGraph.this.fold.moved(edge).orElse(null);
			if (moved == null) {
				return;
			}
			if (!moved.source().equals(this.source)) {
				passOn();
				this.source = moved.source();
			}
			this.edges.merge(moved.id(), moved, Fold::better);
		}

		long end() throws IOException {
			passOn();
			return this.count;
		}

		private void passOn() throws IOException {
			for (Edge edge : this.edges.values()) {
				this.reader.read(edge);
			}
			this.count += this.edges.size();
			this.edges.clear();
		}

	}

}
