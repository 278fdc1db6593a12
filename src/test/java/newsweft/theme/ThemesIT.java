package newsweft.theme;

import java.util.List;

import newsweft.neo4j.RealGraph;
import newsweft.story.Weaver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class ThemesIT {

	private static final String GRAPH = """
			CREATE
			  (tide:Provider {domain: 'tide.example', name: 'The Tide'}), (quay:Provider {domain: 'quay.example', name: 'Quay'}),
			  (boats:Topic {name: 'Boats'}), (food:Topic {name: 'Fine Food'}),
			  (a:Article {key: 'a', title: 'Ferry aground', publishedAt: datetime('2031-05-01T23:59:59Z')}),
			  (b:Article {key: 'b', title: 'Ferry towed', excerpt: 'Bakers watch', publishedAt: datetime('2031-05-02T00:00Z')}),
			  (c:Article {key: 'c', title: 'Bakers strike', text: 'On a ferry'}),
			  (a)-[:PUBLISHED_BY]->(tide), (b)-[:PUBLISHED_BY]->(quay), (c)-[:PUBLISHED_BY]->(quay),
			  (a)-[:ABOUT]->(boats), (b)-[:ABOUT]->(boats), (b)-[:ABOUT]->(food), (c)-[:ABOUT]->(food)
			""";

	@Autowired
	private MockMvcTester http;

	@Autowired
	private Themes themes;

	@Autowired
	private ThemeArticles articles;

	@BeforeEach
	void createGraph(@Autowired Driver driver) {
		driver.executableQuery(GRAPH).execute();
	}

	@Test
	void twoAreThereUntilTheReaderChangesThem() {
		assertThat(names()).containsExactly("Clearview", "Police use");

		assertThat(put("Police use", "{\"query\": \"ferry\", \"color\": \"#123456\"}")).hasStatusOk();
		assertThat(this.themes.named("Police use")).isEqualTo(new Theme("Police use", "ferry", null, null, "#123456"));
		assertThat(delete("Clearview")).hasStatus(204);
		assertThat(delete("Police use")).hasStatus(204);
		assertThat(names()).isEmpty();

		assertThat(put("Clearview", "{\"query\": \"clearview\"}")).hasStatusOk();
		assertThat(names()).containsExactly("Clearview");
	}

	@Test
	void aSavedOneSurvivesWeaving(@Autowired Weaver weaver) {
		assertThat(put("Ferries", "{\"keys\": [\"a\", \"b\", \"a\"]}")).hasStatusOk();

		weaver.weave();

		assertThat(this.themes.named(" Ferries ").keys()).containsExactly("a", "b");
		assertThat(get("/api/themes/Ferries")).hasStatusOk().bodyJson().extractingPath("$.color").isNotNull();
		assertThat(delete("Ferries")).hasStatus(204);
		assertThat(names()).doesNotContain("Ferries");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			ferry                                     | a b c
			title:ferry                               | a b
			ferry AND NOT bakers                      | a
			excerpt:bakers OR text:ferry              | b c
			ferry provider:tide.example               | a
			ferry provider:"the tide" provider:quay   | a b c
			ferry -provider:quay.example              | a
			ferry topic:"fine food"                   | b c
			ferry topic:boats -topic:"fine food"      | a
			ferry date:2031-05-01                     | a
			ferry date:[2031-05-02 TO *]              | b
			ferry -date:2031-05-01                    | b c
			provider:quay.example                     | b c
			nothing                                   | ``
			""")
	void aQueryFindsItsArticles(String query, String keys) {
		assertThat(this.articles.of(Theme.of("t", query)))
			.containsExactlyInAnyOrder(keys.isEmpty() ? new String[0] : keys.split(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MATCH (a:Article)-[:ABOUT]->(:Topic {name: 'Boats'}) RETURN a
			MATCH (a:Article)-[:ABOUT]->(:Topic {name: 'Boats'}) RETURN a.key AS key, a.title AS title
			MATCH path = (a:Article)-[:ABOUT]->(:Topic {name: 'Boats'}) RETURN path
			""")
	void cypherReturnsArticlesOrTheirKeys(String cypher) {
		assertThat(this.articles.of(new Theme("t", null, null, cypher, null))).containsExactlyInAnyOrder("a", "b");
	}

	@Test
	void theThemesOfAFileAreSavedAllOrNone() {
		assertThat(put("Ferries", "{\"query\": \"ferry\"}")).hasStatusOk();

		assertThat(importing(
				"""
						{"newsweft": "themes", "themes": [{"name": "Bakers", "query": "bakers"}, {"name": "Ferries", "query": "(ferry"}]}"""))
			.hasStatus(400)
			.bodyText()
			.contains("theme-rejected", "Ferries", "Lucene's syntax");
		assertThat(importing("[{\"name\": \"Bakers\", \"querry\": \"bakers\"}]")).hasStatus(400)
			.bodyText()
			.contains("The file cannot be used: themes[0].querry is nothing that a theme has; take it out.");
		assertThat(names()).containsExactly("Clearview", "Police use", "Ferries");

		assertThat(importing(
				"""
						{"newsweft": "themes", "themes": [{"name": "Bakers", "query": "bakers"}, {"name": "Ferries", "query": "boat"},
						  {"name": "Clearview", "keys": ["a"]}]}"""))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"added\": [\"Bakers\"], \"replaced\": [\"Ferries\", \"Clearview\"]}");
		assertThat(this.themes.named("Ferries").query()).isEqualTo("boat");
	}

	@Test
	void aPreviewTellsWhatFallsInAndOut() {
		assertThat(put("Ferries", "{\"query\": \"ferry\"}")).hasStatusOk();

		assertThat(preview("{\"query\": \"bakers OR title:aground\", \"against\": \"Ferries\"}", 50)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"articles": 3, "in": 0, "out": 0, "added": [], "removed": [], "matches": [
							  {"id": "article:b", "title": "Ferry towed", "provider": "Quay", "publishedAt": "2031-05-02T00:00:00Z",
							   "titleMarks": [], "excerpt": "Bakers watch", "excerptMarks": [[0, 6]]},
							  {"id": "article:a", "titleMarks": [[6, 13]], "excerpt": null, "excerptMarks": []},
							  {"id": "article:c", "titleMarks": [[0, 6]], "excerpt": "On a ferry", "excerptMarks": []}]}
							""");
		assertThat(preview("{\"name\": \"Ferries\", \"query\": \"title:ferry\", \"against\": \"Ferries\"}", 50))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"articles": 2, "in": 0, "out": 1, "added": [], "removed": [
					  {"id": "article:c", "titleMarks": [], "excerpt": "On a ferry", "excerptMarks": [[5, 10]]}]}
					""");
	}

	@Test
	void pickedArticlesAreFoundByAnyFormOfTheirAddress() {
		assertThat(put("Picked",
				"{\"keys\": [\"HTTPS://www.A/?utm_source=x#top\", \"a\", \"article:b\", \"http://c:80//\"]}"))
			.hasStatusOk();

		assertThat(this.themes.named("Picked").keys()).containsExactly("a", "b", "c");
		assertThat(preview("{\"keys\": [\"https://a/?gclid=1\"], \"against\": \"Picked\"}", 50)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"articles\": 1, \"in\": 0, \"out\": 2}");
	}

	@Test
	void aPreviewOfPickedArticlesMarksNothing() {
		assertThat(preview("{\"keys\": [\"a\", \"b\", \"gone\"]}", 1)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"articles": 2, "in": 0, "out": 0, "added": [], "removed": [],
				 "matches": [{"id": "article:b", "titleMarks": [], "excerpt": "Bakers watch", "excerptMarks": []}]}
				""");
	}

	@Nested
	class Refusals {

		@ParameterizedTest
		@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
				{"query": "(a"}                          | its query is not in Lucene's syntax: it ends where a closing
				{"query": "a OR"}                        | or another word is needed. Put a phrase
				{"query": "a) b"}                        | its query is not in Lucene's syntax: Encountered
				{"query": "a and b"}                     | is looked for as a word; write AND
				{"query": "a (b topic:c)"}               | at character 6, topic cannot stand inside parentheses
				{"cypher": "MATCH (a:Article RETURN a"}  | its Cypher query failed: 'RETURN' cannot stand here
				{"cypher": "CREATE (a:Article) RETURN a"} | would change the graph, so it was not run
				{"cypher": "RETURN 1"}                   | returns no articles; end it with RETURN article
				{"query": " "}                           | query must not be blank
				{"keys": ["a"], "query": "a"}            | exactly one of query, keys and cypher
				{}                                       | exactly one of query, keys and cypher
				{"query": "a", "color": "red"}           | color must be such as #b5482a
				""")
		void whatCannotBeAsked(String body, String fault) {
			assertThat(put("New", body)).hasStatus(400)
				.bodyText()
				.contains("urn:newsweft:problem:theme-rejected", fault);
			assertThat(preview(body, 50)).hasStatus(400).bodyText().contains("theme-rejected", fault);
			assertThat(names()).doesNotContain("New");
		}

		@Test
		void namesThatAreNone() {
			assertThat(put("a=b", "{\"query\": \"a\"}")).hasStatus(400).bodyText().contains("no /, \\\\ or = in it");
			assertThat(put("n".repeat(61), "{\"query\": \"a\"}")).hasStatus(400).bodyText().contains("60 characters");
		}

		@Test
		void namesThatNoThemeHas() {
			for (MvcTestResult answer : List.of(get("/api/themes/none"), delete("none"),
					preview("{\"query\": \"a\", \"against\": \"none\"}", 50),
					compare("{\"themes\": [{\"name\": \"none\"}, {\"name\": \"Clearview\"}]}"))) {
				assertThat(answer).hasStatus(404)
					.bodyText()
					.contains("urn:newsweft:problem:no-such-theme", "no theme \\\"none\\\"", "GET /api/themes");
			}
		}

		@Test
		void comparisonsOfOneThemeOrOfOneNameTwice() {
			assertThat(compare("{\"themes\": [{\"name\": \"Clearview\"}]}")).hasStatus(400)
				.bodyText()
				.contains("Compare 2 to 6 themes, not 1.");
			assertThat(
					compare("{\"themes\": [{\"name\": \"Clearview\"}, {\"name\": \"Clearview\", \"query\": \"a\"}]}"))
				.hasStatus(400)
				.bodyText()
				.contains("Two of the themes have one name.");
			assertThat(compare("{}")).hasStatus(400).bodyText().contains("themes must not be null");
		}

	}

	private List<String> names() {
		return this.themes.list().stream().map(Theme::name).toList();
	}

	private MvcTestResult get(String address) {
		return this.http.get().uri(address).exchange();
	}

	private MvcTestResult put(String name, String body) {
		return this.http.put()
			.uri("/api/themes/{name}", name)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private MvcTestResult delete(String name) {
		return this.http.delete().uri("/api/themes/{name}", name).exchange();
	}

	private MvcTestResult preview(String body, int limit) {
		return post("/api/themes/preview?limit=" + limit, body);
	}

	private MvcTestResult importing(String file) {
		return post("/api/themes/import", file);
	}

	private MvcTestResult compare(String body) {
		return post("/api/themes/compare", body);
	}

	private MvcTestResult post(String address, String body) {
		return this.http.post().uri(address).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

}
