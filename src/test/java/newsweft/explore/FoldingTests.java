package newsweft.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@Test
	void keepsTheBetterOfTwoEdges() {
		Subgraph folded = fold("a b c d", edge("b COPY_OF a"), edge("a SIMILAR c", "score", 0.4),
				edge("b SIMILAR c", "score", 0.7), edge("a RELATED d", "rank", 2L), edge("b RELATED d", "rank", 9L),
				edge("b RELATED c", "rank", 3L));

		assertThat(folded.edges()).containsExactlyInAnyOrder(edge("a SIMILAR c", "score", 0.7),
				edge("a RELATED d", "rank", 2L), edge("a RELATED c", "rank", 3L));
	}

	@Test
	void dropsEdgesBetweenTheCopiesOfOneText() {
		Subgraph folded = fold("a b c", edge("b COPY_OF a"), edge("c COPY_OF a"), edge("b RELATED c", "rank", 1L),
				edge("a RELATED b", "rank", 1L));

		assertThat(folded.nodes()).extracting(Node::id).containsExactly("a");
		assertThat(folded.nodes().getFirst().properties()).isEqualTo(Map.of("copies", 2L));
		assertThat(folded.edges()).isEmpty();
		assertThat(folded.figures()).isEqualTo(new Figures(1, 1, "", 2));
	}

	@Test
	void goesOnToTheOriginalOfAnOriginal() {
		assertThat(fold("a b c d", edge("c COPY_OF b"), edge("b COPY_OF a"), edge("c RELATED d", "rank", 1L)).edges())
			.containsExactly(edge("a RELATED d", "rank", 1L));
	}

	@Test
	void leavesCopiesOfEachOtherAlone() {
		Subgraph folded = fold("a b c", edge("a COPY_OF b"), edge("b COPY_OF a"), edge("a RELATED c", "rank", 1L));

		assertThat(folded.nodes()).hasSize(3);
		assertThat(folded.edges()).containsExactly(edge("a RELATED c", "rank", 1L));
	}

	@Test
	void leavesParallelEdgesAndLoopsOfOthersAlone() {
		Edge parallel = new Edge("KNOWS c d 2", "KNOWS", "c", "d", Map.of());

		assertThat(fold("a b c d", edge("b COPY_OF a"), edge("c KNOWS d"), parallel, edge("c KNOWS c")).edges())
			.containsExactly(edge("c KNOWS d"), parallel, edge("c KNOWS c"));
	}

	@Test
	void foldsMoreTextsThanAreReadAtOnce() {
		List<Edge> edges = new ArrayList<>();
		StringBuilder ids = new StringBuilder("far");
		for (int number = 0; number < 600; number++) {
			ids.append(" o").append(number).append(" c").append(number);
			edges.add(edge("c" + number + " COPY_OF o" + number));
			edges.add(edge("c" + number + " RELATED far", "rank", 2L));
			edges.add(edge("o" + number + " RELATED far", "rank", 3L));
		}

		Subgraph folded = fold(ids.toString(), edges.toArray(Edge[]::new));

		assertThat(folded.nodes()).hasSize(601);
		assertThat(folded.edges()).hasSize(600).allMatch((edge) -> edge.properties().equals(Map.of("rank", 2L)));
	}

	@Test
	void keepsTheSameOfTwoEqualEdgesInWhicheverOrderTheyCome() {
		Edge one = edge("a SIMILAR c", "terms", List.of("ferry"));
		Edge other = edge("b SIMILAR c", "terms", List.of("aground"));

		assertThat(fold("a b c", edge("b COPY_OF a"), one, other).edges())
			.isEqualTo(fold("a b c", edge("b COPY_OF a"), other, one).edges());
	}

	private static Subgraph fold(String ids, Edge... edges) {
		List<Node> nodes = new ArrayList<>();
		for (String id : ids.split(" ")) {
			nodes.add(new Node(id, "Article", id, Map.of()));
		}
		Subgraph whole = new Subgraph(nodes, List.of(edges), Figures.complete(nodes.size()));
		Subgraph folded = new Folding(whole).foldWithout(List.of());
		assertIsTheSameReadPartByPart(whole, folded);
		return folded;
	}

	private static void assertIsTheSameReadPartByPart(Subgraph whole, Subgraph folded) {
		Fold fold = new Fold();
		whole.edges()
			.stream()
			.filter((edge) -> edge.kind().equals(Fold.COPY_OF))
			.forEach((edge) -> fold.learn(edge.source(), edge.target()));
		Parts parts = Parts.of(new FoldedGraph(whole, fold, (ids, reader) -> whole.readEdgesBySource((edge) -> {
			if (ids.contains(edge.source())) {
				reader.read(edge);
			}
		})));
		assertThat(parts.nodes()).containsExactlyElementsOf(folded.nodes());
		assertThat(parts.edges()).containsExactlyInAnyOrderElementsOf(folded.edges());
		assertThat(parts.sources()).doesNotHaveDuplicates();
		assertThat(parts.source().figures()).isEqualTo(folded.figures());
		assertThat(parts.source().edgeCount()).isEqualTo(folded.edgeCount());
		assertThat(parts.source().nodeProperties()).isEqualTo(folded.nodeProperties());
		assertThat(parts.source().edgeProperties()).isEqualTo(folded.edgeProperties());
	}

	private static Edge edge(String text) {
		String[] words = text.split(" ");
		return new Edge(words[1] + " " + words[0] + " " + words[2], words[1], words[0], words[2], Map.of());
	}

	private static Edge edge(String text, String property, Object value) {
		Edge edge = edge(text);
		return new Edge(edge.id(), edge.kind(), edge.source(), edge.target(), Map.of(property, value));
	}

}
