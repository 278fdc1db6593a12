package newsweft.explore;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class NarrowingTests {

	private static final Subgraph GRAPH = new Subgraph(
			List.of(article("a", "2020-01-18T23:30:00-05:00", 0.9, true),
					article("b", "2020-01-20T08:00:00Z", 0.5, true), article("c", "2020-01-21T08:00:00Z", null, false),
					article("d", null, 0.2, true), new Node("provider:x", "Provider", "x", Map.of()),
					new Node("topic:t", "Topic", "t", Map.of())),
			List.of(edge("RELATED", "article:a", "article:b"), edge("RELATED", "article:b", "article:a"),
					edge("SIMILAR", "article:a", "article:b"), edge("SIMILAR", "article:b", "article:c"),
					edge("PUBLISHED_BY", "article:a", "provider:x")),
			new Figures(6, 9, "edges"));

	private static final Map<String, Context> CONTEXTS = Map.of("article:a",
			new Context("s1", "x", List.of("t", "u"), "l1", List.of("War", "Peace")), "article:b",
			new Context("s1", "y", List.of("u"), "l2", List.of("Peace")), "article:c",
			new Context("s2", null, List.of(), "l1", List.of()));

	@Test
	void letsEverythingThroughWhereNothingIsSaid() {
		assertThat(narrow("{}")).isEqualTo(GRAPH);
	}

	@Test
	void comparesDaysInUtc() {
		assertThat(articles(narrow("{\"from\": \"2020-01-19\", \"to\": \"2020-01-20\"}"))).containsExactly("article:a",
				"article:b");
		assertThat(articles(narrow("{\"from\": \"2020-01-21\"}"))).containsExactly("article:c");
		assertThat(articles(narrow("{\"to\": \"2020-01-18\"}"))).isEmpty();
	}

	@Test
	void asksForOneOfTheNamedStoriesProvidersOrTopics() {
		assertThat(articles(narrow("{\"stories\": [\"s2\", \"s9\"]}"))).containsExactly("article:c");
		assertThat(articles(narrow("{\"providers\": [\"x\", \"y\"]}"))).containsExactly("article:a", "article:b");
		assertThat(articles(narrow("{\"topics\": [\"u\"], \"providers\": [\"y\"]}"))).containsExactly("article:b");
	}

	@Test
	void asksForOneOfTheNamedThemesOrLoads() {
		assertThat(articles(narrow("{\"themes\": [\"War\", \"Peace\"]}"))).containsExactly("article:a", "article:b");
		assertThat(articles(narrow("{\"themes\": [\"War\"]}"))).containsExactly("article:a");
		assertThat(articles(narrow("{\"loads\": [\"l1\"]}"))).containsExactly("article:a", "article:c");
		assertThat(articles(narrow("{\"loads\": [\"l2\"], \"themes\": [\"War\"]}"))).isEmpty();
	}

	@Test
	void asksArticlesForTheirFigures() {
		assertThat(articles(narrow("{\"least\": {\"quality\": 0.5}}"))).containsExactly("article:a", "article:b");
		assertThat(articles(narrow("{\"stubs\": \"hidden\"}"))).containsExactly("article:a", "article:b", "article:d");
	}

	@Test
	void takesAProviderAwayWithItsLastArticle() {
		Subgraph later = narrow("{\"from\": \"2020-01-20\"}");

		assertThat(later.nodes()).extracting(Node::id).containsExactly("article:b", "article:c", "topic:t");
		assertThat(later.edges()).extracting(Edge::id).containsExactly("SIMILAR article:b article:c");
		assertThat(later.figures()).isEqualTo(new Figures(3, 6, "edges", 0, 3));
	}

	@Test
	void leavesKindsOfNodesAndEdgesOut() {
		Subgraph alike = narrow("{\"kinds\": [\"Article\"], \"relations\": [\"SIMILAR\"]}");

		assertThat(alike.nodes()).allMatch((node) -> node.kind().equals("Article")).hasSize(4);
		assertThat(alike.edges()).allMatch((edge) -> edge.kind().equals("SIMILAR")).hasSize(2);
	}

	@Test
	void countsTheEdgesThatAreLeft() {
		assertThat(narrow("{\"relations\": [\"SIMILAR\"], \"least\": {\"degree\": 2}}").nodes()).extracting(Node::id)
			.containsExactly("article:b");
		assertThat(narrow("{\"relations\": [\"SIMILAR\"], \"isolated\": \"hidden\"}").nodes()).extracting(Node::id)
			.containsExactly("article:a", "article:b", "article:c");
	}

	@Test
	void keepsTheArticlesWithMostEdgesWithinALimit() {
		Subgraph first = new Narrowing(filters("{\"isolated\": \"hidden\"}"), CONTEXTS).narrow(GRAPH, 2);

		assertThat(articles(first)).containsExactly("article:a", "article:b");
		assertThat(first.figures()).isEqualTo(new Figures(3, 7, "edges", 0, 2));
	}

	@Test
	void countsWhatThereIsToChooseFrom() {
		Facets facets = new FacetCount(GRAPH, CONTEXTS).facets();

		assertThat(facets.kinds()).containsExactly(new Facets.Count("Article", 4), new Facets.Count("Provider", 1),
				new Facets.Count("Topic", 1));
		assertThat(facets.relations()).extracting(Facets.Count::value)
			.containsExactly("RELATED", "SIMILAR", "PUBLISHED_BY");
		assertThat(facets.topics()).containsExactly(new Facets.Count("u", 2), new Facets.Count("t", 1));
		assertThat(facets.stories()).containsExactly(new Facets.Count("s1", 2), new Facets.Count("s2", 1));
		assertThat(facets.themes()).containsExactly(new Facets.Count("Peace", 2), new Facets.Count("War", 1));
		assertThat(facets.loads()).containsExactly(new Facets.Count("l1", 2), new Facets.Count("l2", 1));
		assertThat(facets.days()).containsExactly(new Facets.Day(LocalDate.of(2020, 1, 19), "s1", 1),
				new Facets.Day(LocalDate.of(2020, 1, 20), "s1", 1), new Facets.Day(LocalDate.of(2020, 1, 21), "s2", 1));
		assertThat(facets.stubs()).isEqualTo(1);
		assertThat(facets.quality()).hasSize(10)
			.extracting(Facets.Bin::count)
			.containsExactly(0L, 0L, 1L, 0L, 0L, 1L, 0L, 0L, 0L, 1L);
		assertThat(facets.heat()).isEmpty();
		assertThat(facets.degree()).containsExactly(new Facets.Bin(0, 1, 2), new Facets.Bin(1, 2, 2),
				new Facets.Bin(2, 4, 0), new Facets.Bin(4, 8, 2));
	}

	private static Subgraph narrow(String filters) {
		return new Narrowing(filters(filters), CONTEXTS).narrow(GRAPH, Integer.MAX_VALUE);
	}

	private static Filters filters(String json) {
		return new JsonMapper().readValue(json, Filters.class);
	}

	private static List<String> articles(Subgraph subgraph) {
		return subgraph.nodes().stream().map(Node::id).filter((id) -> id.startsWith("article:")).toList();
	}

	private static Node article(String key, String date, Double quality, boolean full) {
		Map<String, Object> properties = new TreeMap<>(Map.of("full", full));
		if (date != null) {
			properties.put("publishedAt", ZonedDateTime.parse(date));
		}
		if (quality != null) {
			properties.put("quality", quality);
		}
		return new Node("article:" + key, "Article", key, properties);
	}

	private static Edge edge(String kind, String source, String target) {
		return new Edge(kind + " " + source + " " + target, kind, source, target, Map.of());
	}

}
