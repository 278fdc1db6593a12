package newsweft.explore;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.GraphChanged;
import newsweft.graph.GraphSource;
import newsweft.graph.Kind;
import newsweft.graph.Node;
import newsweft.graph.PropertyClasses;
import newsweft.graph.StoredValues;
import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** The whole graph, read from the database as it is wanted, however large it is. */
@Component
final class WholeGraph {

	private final Driver driver;

	private final Notes notes;

	private final String count;

	private final String nodeProperties;

	private final String edgeProperties;

	private final String nodes;

	private final String edges;

	private final String edgesOf;

	private final String copies;

	WholeGraph(Driver driver, Notes notes, CypherCatalogue cypher) {
		this.driver = driver;
		this.notes = notes;
		this.count = cypher.statement("explore/count-picture");
		this.nodeProperties = cypher.statement("explore/read-node-properties");
		this.edgeProperties = cypher.statement("explore/read-edge-properties");
		this.nodes = cypher.statement("explore/stream-nodes");
		this.edges = cypher.statement("explore/stream-edges");
		this.edgesOf = cypher.statement("explore/stream-edges-of");
		this.copies = cypher.statement("explore/read-copies");
	}

	/**
	 * As it is now. If it becomes larger or smaller while it is read, the reading ends
	 * with {@link GraphChanged}; other changes may or may not be in it.
	 */
	GraphSource now() {
		try (Session session = this.driver.session(Sessions.READING)) {
			Record counted = session.run(this.count, Sessions.PATIENT).single();
			return new Present(counted.get("nodes").asLong(), counted.get("edges").asLong(), this.notes.texts());
		}
	}

	/**
	 * As it is now, without copies; of articles whose keys are texts, as Newsweft's are.
	 */
	GraphSource folded() {
		Fold fold = new Fold();
		try (Session session = this.driver.session(Sessions.READING)) {
			session.run(this.copies, Sessions.PATIENT)
				.forEachRemaining((row) -> fold.learn(Kind.ARTICLE.id(row.get("article").asString()),
						Kind.ARTICLE.id(row.get("original").asString())));
		}
		return fold.isEmpty() ? now() : new FoldedGraph(now(), fold, this::readEdgesOf);
	}

	private Map<String, Set<Class<?>>> properties(String statement) {
		try (Session session = this.driver.session(Sessions.READING)) {
			Map<String, Set<Class<?>>> properties = new TreeMap<>();
			session.run(statement, Sessions.PATIENT)
				.forEachRemaining((row) -> properties.put(row.get("name").asString(),
						Set.copyOf(row.get("types").asList(WholeGraph::classOf))));
			return properties;
		}
	}

	private static Class<?> classOf(Value type) {
		return StoredValues.classOf(type.asString());
	}

	private void readAll(String statement, long expected, GraphSource.Reader<Record> reader) throws IOException {
		if (read(statement, Map.of(), reader) != expected) {
			throw new GraphChanged();
		}
	}

	private void readEdgesOf(List<String> articles, GraphSource.Reader<Edge> reader) throws IOException {
		List<String> keys = articles.stream().flatMap((id) -> Kind.ARTICLE.key(id).stream()).toList();
		read(this.edgesOf, Map.of("keys", keys), edges(reader));
	}

	/** Makes edges of rows; those that start from one node come in a row. */
	private static GraphSource.Reader<Record> edges(GraphSource.Reader<Edge> reader) {
		Parallels parallels = new Parallels();
		return (row) -> reader.read(parallels.apart(StoredValues.edge(row.get("kind").asString(), row.get("properties"),
				row.get("source").asString(), row.get("target").asString())));
	}

	private long read(String statement, Map<String, Object> parameters, GraphSource.Reader<Record> reader)
			throws IOException {
		long rows = 0;
		try (Session session = this.driver.session(Sessions.READING)) {
			Result result = session.run(statement, parameters, Sessions.UNHURRIED);
			for (; result.hasNext(); rows++) {
				reader.read(result.next());
			}
		}
		return rows;
	}

	/**
	 * Tells parallel edges apart, as long as those that start from one node come in a
	 * row.
	 */
	private static final class Parallels {

		private String source = "";

		private Map<String, Integer> occurrences = new HashMap<>();

		Edge apart(Edge edge) {
			if (!edge.source().equals(this.source)) {
				this.source = edge.source();
				this.occurrences = new HashMap<>();
			}
			return edge.numbered(this.occurrences);
		}

	}

	/** With the notes that there were when the reading began. */
	private final class Present implements GraphSource {

		private final long nodeCount;

		private final long edgeCount;

		private final Map<String, String> texts;

		private @Nullable Map<String, Set<Class<?>>> ofNodes;

		private @Nullable Map<String, Set<Class<?>>> ofEdges;

		Present(long nodeCount, long edgeCount, Map<String, String> texts) {
			this.nodeCount = nodeCount;
			this.edgeCount = edgeCount;
			this.texts = texts;
		}

		@Override
		public Figures figures() {
			return Figures.complete(this.nodeCount);
		}

		@Override
		public long edgeCount() {
			return this.edgeCount;
		}

		@Override
		public Map<String, Set<Class<?>>> nodeProperties() {
			if (this.ofNodes == null) {
				Map<String, Set<Class<?>>> stored = properties(WholeGraph.this.nodeProperties);
				this.ofNodes = this.texts.isEmpty() ? stored : PropertyClasses.with(stored, Notes.NOTE, String.class);
			}
			return this.ofNodes;
		}

		@Override
		public Map<String, Set<Class<?>>> edgeProperties() {
			if (this.ofEdges == null) {
				this.ofEdges = properties(WholeGraph.this.edgeProperties);
			}
			return this.ofEdges;
		}

		@Override
		public void readNodes(Reader<Node> reader) throws IOException {
			readAll(WholeGraph.this.nodes, this.nodeCount, (row) -> {
				Node node = StoredValues.node(row.get("node").asNode());
				String note = this.texts.get(node.id());
				reader.read((note != null) ? Subgraphs.with(node, Notes.NOTE, note) : node);
			});
		}

		@Override
		public void readEdges(Reader<Edge> reader) throws IOException {
			readAll(WholeGraph.this.edges, this.edgeCount, edges(reader));
		}

		@Override
		public void readEdgesBySource(Reader<Edge> reader) throws IOException {
			readEdges(reader);
		}

	}

}
