package newsweft.explore;

import java.util.List;
import java.util.Map;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SubgraphsTests {

	private static final Node A = new Node("article:a", "Article", "A", Map.of("copies", 2L));

	private static final Node B = new Node("article:b", "Article", "B", Map.of("key", "b"));

	private static final Node C = new Node("article:c", "Article", "C", Map.of("copies", 1L));

	private static final Edge AB = new Edge("SIMILAR a b", "SIMILAR", "article:a", "article:b", Map.of("score", 0.5));

	private static final Edge BC = new Edge("SIMILAR b c", "SIMILAR", "article:b", "article:c", Map.of());

	@Test
	void marksWhatIsInEachAndKeepsWhatTheFirstSays() {
		Node other = new Node("article:b", "Article", "B", Map.of("key", "other"));

		Subgraph marked = Subgraphs.mark(new Subgraph(List.of(A, B), List.of(AB), Figures.complete(2)),
				new Subgraph(List.of(other, C), List.of(BC), Figures.complete(2)));

		assertThat(marked.nodes()).extracting(Node::id).containsExactly("article:a", "article:b", "article:c");
		assertThat(marked.nodes()).extracting(Node::properties)
			.containsExactly(Map.of("copies", 2L, "inFirst", true, "inSecond", false),
					Map.of("key", "b", "inFirst", true, "inSecond", true),
					Map.of("copies", 1L, "inFirst", false, "inSecond", true));
		assertThat(marked.edges()).extracting(Edge::properties)
			.containsExactly(Map.of("score", 0.5, "inFirst", true, "inSecond", false),
					Map.of("inFirst", false, "inSecond", true));
		assertThat(marked.figures()).isEqualTo(Figures.complete(3));
	}

	@Test
	void saysThatALimitCutWhicheverItWas() {
		Subgraph whole = new Subgraph(List.of(A), List.of(), Figures.complete(1));
		Subgraph cut = new Subgraph(List.of(B), List.of(), new Figures(1, 7, "edges"));

		assertThat(Subgraphs.mark(whole, cut).figures()).isEqualTo(Figures.uncounted(2, "edges"));
		assertThat(Subgraphs.mark(cut, whole).figures()).isEqualTo(Figures.uncounted(2, "edges"));
	}

	@Test
	void countsTheCopiesOfBothOnce() {
		Subgraph first = new Subgraph(List.of(A, B), List.of(), new Figures(2, 2, "", 2));
		Subgraph second = new Subgraph(List.of(A, C), List.of(), new Figures(2, 2, "", 3));

		assertThat(Subgraphs.mark(first, second).figures()).isEqualTo(new Figures(3, 3, "", 3));
	}

	@Test
	void copiesThatOneSideShowsAreNotFolded() {
		Edge copy = new Edge("COPY_OF b a", "COPY_OF", "article:b", "article:a", Map.of());
		Subgraph folded = new Subgraph(List.of(A, C), List.of(), new Figures(2, 2, "", 3));
		Subgraph shown = new Subgraph(List.of(A, B), List.of(copy), Figures.complete(2));

		assertThat(Subgraphs.mark(folded, shown).figures().folded()).isEqualTo(1);
	}

}
