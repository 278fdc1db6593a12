package newsweft.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PublishersTests {

	private static final Node ARTICLE = new Node("article:paper.example/a", "Article", "A", Map.of());

	@Test
	void anArticleIsPublishedWhereItIsSaidToBe() throws IOException {
		assertThat(domain("agency.example")).isEqualTo("agency.example");
		assertThat(domain("paper.example")).isEqualTo("paper.example");
	}

	@Test
	void theOriginalOfCopiesIsPublishedOnItsOwnHost() throws IOException {
		assertThat(domain("paper.example", "portal.example")).isEqualTo("paper.example");
		assertThat(domain("portal.example", "paper.example")).isEqualTo("paper.example");
	}

	@Test
	void ofSeveralOthersTheFirstCounts() throws IOException {
		assertThat(domain("agency.example", "portal.example")).isEqualTo("agency.example");
	}

	private static String domain(String... providers) throws IOException {
		List<Node> nodes = List.of(ARTICLE, provider("paper.example"), provider("agency.example"),
				provider("portal.example"));
		List<Edge> edges = Arrays.stream(providers)
			.map((domain) -> new Edge(domain, "PUBLISHED_BY", ARTICLE.id(), "provider:" + domain, Map.of()))
			.toList();
		return Publishers.of(Export.of(new Subgraph(nodes, edges, Figures.complete(nodes.size())))).domain(ARTICLE);
	}

	private static Node provider(String domain) {
		return new Node("provider:" + domain, "Provider", domain, Map.of());
	}

}
