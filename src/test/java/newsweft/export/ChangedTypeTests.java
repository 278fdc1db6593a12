package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.GraphChanged;
import newsweft.graph.GraphSource;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A property that has another type than the file says it has. */
class ChangedTypeTests {

	@ParameterizedTest
	@EnumSource(names = { "GRAPHML", "YED", "GEXF", "GML", "CX2", "NEO4JCSV" })
	void endsTheFile(Format format) {
		endsTheFile(format, 5L, "five");
		endsTheFile(format, 0.5, 5L);
		endsTheFile(format, true, List.of("yes"));
	}

	private static void endsTheFile(Format format, Object declared, Object read) {
		Changed graph = new Changed(subgraph(declared), subgraph(read));

		assertThatExceptionOfType(GraphChanged.class).isThrownBy(() -> format
			.write(new Export(graph, Provenance.of(graph), Looks.STORED), OutputStream.nullOutputStream()));
	}

	private static Subgraph subgraph(Object value) {
		return new Subgraph(List.of(new Node("topic:a", "Topic", "a", Map.of("name", "a", "value", value))), List.of(),
				Figures.complete(1));
	}

	/** What is declared, and what is read then. */
	private record Changed(Subgraph before, Subgraph after) implements GraphSource {

		@Override
		public Figures figures() {
			return this.before.figures();
		}

		@Override
		public long edgeCount() {
			return this.before.edgeCount();
		}

		@Override
		public Map<String, Set<Class<?>>> nodeProperties() {
			return this.before.nodeProperties();
		}

		@Override
		public Map<String, Set<Class<?>>> edgeProperties() {
			return this.before.edgeProperties();
		}

		@Override
		public void readNodes(Reader<Node> reader) throws IOException {
			this.after.readNodes(reader);
		}

		@Override
		public void readEdges(Reader<Edge> reader) throws IOException {
			this.after.readEdges(reader);
		}

		@Override
		public void readEdgesBySource(Reader<Edge> reader) throws IOException {
			this.after.readEdgesBySource(reader);
		}

	}

}
