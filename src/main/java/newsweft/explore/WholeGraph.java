package newsweft.explore;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.GraphChanged;
import newsweft.graph.GraphSource;
import newsweft.graph.Node;
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

	WholeGraph(Driver driver, Notes notes, CypherCatalogue cypher) {
		this.driver = driver;
		this.notes = notes;
		this.count = cypher.statement("explore/count-picture");
		this.nodeProperties = cypher.statement("explore/read-node-properties");
		this.edgeProperties = cypher.statement("explore/read-edge-properties");
		this.nodes = cypher.statement("explore/stream-nodes");
		this.edges = cypher.statement("explore/stream-edges");
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

	private void read(String statement, long expected, GraphSource.Reader<Record> reader) throws IOException {
		long rows = 0;
		try (Session session = this.driver.session(Sessions.READING)) {
			Result result = session.run(statement, Sessions.UNHURRIED);
			for (; result.hasNext(); rows++) {
				reader.read(result.next());
			}
		}
		if (rows != expected) {
			throw new GraphChanged();
		}
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
				this.ofNodes = properties(WholeGraph.this.nodeProperties);
				if (!this.texts.isEmpty()) {
					this.ofNodes.merge(Notes.NOTE, Set.of(String.class), (some,
							others) -> Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet()));
				}
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
			read(WholeGraph.this.nodes, this.nodeCount, (row) -> {
				Node node = StoredValues.node(row.get("node").asNode());
				String note = this.texts.get(node.id());
				reader.read((note != null) ? Subgraphs.with(node, Notes.NOTE, note) : node);
			});
		}

		@Override
		public void readEdges(Reader<Edge> reader) throws IOException {
			Parallels parallels = new Parallels();
			read(WholeGraph.this.edges, this.edgeCount,
					(row) -> reader.read(parallels.apart(StoredValues.edge(row.get("kind").asString(),
							row.get("properties"), row.get("source").asString(), row.get("target").asString()))));
		}

		@Override
		public void readEdgesBySource(Reader<Edge> reader) throws IOException {
			readEdges(reader);
		}

	}

}
