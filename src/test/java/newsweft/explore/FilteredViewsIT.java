package newsweft.explore;

import java.util.List;
import java.util.Map;

import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.SET;

@RealGraph
class FilteredViewsIT {

	@Autowired
	private Views views;

	@BeforeEach
	void createGraph(@Autowired Driver driver) {
		SmallGraph.createWithCopies(driver);
	}

	@Test
	void aStoryIsFilteredBeforeItsLimitCuts() {
		Subgraph story = resolve(new View.Stories(List.of("s1")), 1, "{\"providers\": [\"beta.example\"]}");

		assertThat(ids(story)).hasSize(1).containsAnyOf("article:a1y", "article:a3");
		assertThat(story.figures()).isEqualTo(new Figures(1, 2, "edges", 0, 3));
	}

	@Test
	void whatATopicIsSaidOfIsFoundThoughTheTopicIsNotThere() {
		assertThat(ids(resolve(new View.Stories(List.of("s1")), 0, "{\"topics\": [\"Robots\"]}")))
			.containsExactlyInAnyOrder("article:a1", "article:a1x");
	}

	@Test
	void copiesAreFoldedFirst() {
		Subgraph story = resolve(new View.Stories(List.of("s1")), 0,
				"{\"copies\": \"folded\", \"to\": \"2020-01-18\"}");

		assertThat(ids(story)).containsExactly("article:a1");
		assertThat(story.figures()).isEqualTo(new Figures(1, 1, "", 2, 2));
	}

	@Test
	void aQueryIsFilteredToo() {
		View.Cypher query = new View.Cypher("MATCH (article:Article) RETURN article", Map.of());

		assertThat(ids(resolve(query, 0, "{\"stories\": [\"s2\"]}"))).containsExactlyInAnyOrder("article:b1",
				"article:b2");
	}

	@Test
	void whatCarriesASavedThemeIsShownAloneOrInItsColour(@Autowired Driver driver) {
		driver.executableQuery("CREATE (:Theme {name: 'Picked', keys: ['a1', 'b1', 'gone']})").execute();
		View.Stories both = new View.Stories(List.of("s1", "s2"));

		assertThat(ids(resolve(both, 0, "{\"themes\": [\"Picked\"]}"))).containsExactlyInAnyOrder("article:a1",
				"article:b1");
		assertThat(this.views.facets(new View(both, null, 0)).themes()).contains(new Facets.Count("Picked", 2));
		View coloured = new JsonMapper().readValue(
				"{\"source\": {\"kind\": \"stories\", \"keys\": [\"s1\"]}, \"style\": {\"color\": \"theme\"}}",
				View.class);
		assertThat(this.views.resolve(coloured).nodes())
			.filteredOn((node) -> String.valueOf(node.properties().get("themes")).contains("Picked"))
			.extracting(Node::id)
			.containsExactly("article:a1");
	}

	@Test
	void whatALoadBroughtIsShownAlone(@Autowired Driver driver) {
		driver.executableQuery("MATCH (article:Article {key: 'a1'}) SET article.firstLoad = '2020-02-01T10:05:00Z'")
			.execute();
		View.Stories story = new View.Stories(List.of("s1"));

		assertThat(ids(resolve(story, 0, "{\"loads\": [\"2020-02-01T10:05:00Z\"]}"))).containsExactly("article:a1");
		assertThat(this.views.facets(new View(story, null, 0)).loads())
			.containsExactly(new Facets.Count("2020-02-01T10:05:00Z", 1));
	}

	@Test
	void anOriginalCarriesWhatItsFoldedCopiesDo(@Autowired Driver driver) {
		driver
			.executableQuery(
					"CREATE (:Theme {name: 'A', keys: ['a1x', 'a1y', 'b1']}), (:Theme {name: 'B', keys: ['a1']})")
			.execute();
		View.Stories both = new View.Stories(List.of("s1", "s2"));
		Filters folded = Filters.of(Copies.FOLDED);

		assertThat(ids(resolve(both, 0, "{\"themes\": [\"A\"]}"))).containsExactlyInAnyOrder("article:a1x",
				"article:a1y", "article:b1");
		assertThat(ids(resolve(both, 0, "{\"copies\": \"folded\", \"themes\": [\"A\"]}")))
			.containsExactlyInAnyOrder("article:a1", "article:b1");
		assertThat(this.views.facets(new View(both, null, 0, folded, null, null)).themes())
			.contains(new Facets.Count("A", 2), new Facets.Count("B", 1));
		View coloured = new JsonMapper().readValue(
				"""
						{"source": {"kind": "stories", "keys": ["s1"]}, "filters": {"copies": "folded"}, "style": {"color": "theme"}}""",
				View.class);
		assertThat(this.views.resolve(coloured).nodes()).filteredOn((node) -> node.id().equals("article:a1"))
			.singleElement()
			.extracting((node) -> node.properties().get("themes"), LIST)
			.endsWith("A", "B");
	}

	@Test
	void theArticlesOfAViewAreAllOfThemHoweverItIsDrawn() {
		View drawn = new JsonMapper().readValue("""
				{"source": {"kind": "stories", "keys": ["s1"]}, "limit": 1, "filters": {"copies": "folded"},
				  "graph": {"hidden": ["article:a2"], "grouped": ["s1"]}}""", View.class);

		assertThat(this.views.articles(drawn)).get(SET).containsExactlyInAnyOrder("a1", "a1x", "a1y", "a3");
		assertThat(this.views.articles(everything("{\"stories\": [\"s2\"], \"to\": \"2020-01-24\"}"))).get(SET)
			.containsExactly("b1");
		assertThat(this.views.articles(everything("{\"relations\": [\"COPY_OF\"], \"isolated\": \"hidden\"}"))).get(SET)
			.containsExactlyInAnyOrder("a1", "a1x", "a1y");
		assertThat(this.views.articles(everything("{\"copies\": \"folded\"}"))).as("all there are").isEmpty();
	}

	@Test
	void theArticlesOfAFoldedViewAreThoseThatItShowsWithTheirCopies(@Autowired Driver driver) {
		driver.executableQuery("CREATE (:Theme {name: 'Copied', keys: ['a1x', 'b1']})").execute();
		View hiding = new JsonMapper().readValue("""
				{"source": {"kind": "stories", "keys": ["s1"]}, "filters": {"copies": "folded"},
				  "graph": {"hidden": ["article:a1"]}}""", View.class);

		assertThat(this.views.articles(hiding)).as("an original hides its copies")
			.get(SET)
			.containsExactlyInAnyOrder("a2", "a3");
		assertThat(this.views.articles(everything("{\"themes\": [\"Copied\"], \"copies\": \"folded\"}")))
			.as("an original carries what its copy does")
			.get(SET)
			.containsExactlyInAnyOrder("a1", "a1x", "a1y", "b1");
	}

	private static View everything(String filters) {
		return new View(new View.All(), null, 0, new JsonMapper().readValue(filters, Filters.class), null, null);
	}

	@Test
	void aThemeThatIsGoneIsNamed(@LocalServerPort int port) {
		post(port, "{\"themes\": [\"Clearview\", \"No more\"]}").expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.themes")
			.isEqualTo(List.of("No more"))
			.jsonPath("$.detail")
			.value((detail) -> assertThat(detail.toString())
				.startsWith("There is no theme \"No more\", by which the view "
						+ "filters: deleted, or renamed. Take that filter out,"));
	}

	private static RestTestClient.ResponseSpec post(int port, String filters) {
		return RestTestClient.bindToServer()
			.baseUrl("http://localhost:" + port)
			.build()
			.post()
			.uri("/api/subgraph")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"source\": {\"kind\": \"stories\", \"keys\": [\"s1\"]}, \"filters\": " + filters + "}")
			.exchange();
	}

	@Test
	void aThemeThatCannotBeReadSaysSo(@Autowired Driver driver, @LocalServerPort int port) {
		driver.executableQuery("CREATE (:Theme {name: 'Broken', query: '(('})").execute();

		post(port, "{\"themes\": [\"Broken\"]}").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.value((detail) -> assertThat(detail.toString()).contains("\"Broken\""));
		assertThat(this.views.facets(new View(new View.Stories(List.of("s1")), null, 0)).themes())
			.extracting(Facets.Count::value)
			.doesNotContain("Broken");
	}

	@Test
	void everythingIsFilteredWithItsProvidersAndTopics() {
		assertThat(ids(
				resolve(new View.All(), 0, "{\"stories\": [\"s3\"], \"kinds\": [\"Article\", \"Topic\", \"Story\"]}")))
			.containsExactlyInAnyOrder("article:c1", "story:s3");
	}

	@Test
	void articlesNameTheirProvider() {
		assertThat(resolve(new View.Stories(List.of("s1")), 0, "{}").nodes())
			.allMatch((node) -> node.properties().containsKey("provider"));
	}

	@Test
	void theScreenLearnsWhatThereIsToFilterBy(@LocalServerPort int port) {
		RestTestClient.bindToServer()
			.baseUrl("http://localhost:" + port)
			.build()
			.post()
			.uri("/api/facets")
			.contentType(MediaType.APPLICATION_JSON)
			.body("""
					{"source": {"kind": "stories", "keys": ["s1", "s3"]}, "limit": 1, "filters": {"stubs": "hidden"}}""")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{"kinds": [{"value": "Article", "count": 6}],
					 "providers": [{"value": "alpha.example", "count": 2}, {"value": "beta.example", "count": 2},
					  {"value": "gamma.example", "count": 1}],
					 "stories": [{"value": "s1", "count": 5}, {"value": "s3", "count": 1}],
					 "days": [{"day": "2020-01-18", "story": "s1", "articles": 3},
					  {"day": "2020-01-19", "story": "s1", "articles": 1}], "stubs": 1}""");
	}

	private Subgraph resolve(View.Source source, int limit, String filters) {
		return this.views
			.resolve(new View(source, null, limit).with(new JsonMapper().readValue(filters, Filters.class)));
	}

	private static List<String> ids(Subgraph subgraph) {
		return subgraph.nodes().stream().map(Node::id).toList();
	}

}
