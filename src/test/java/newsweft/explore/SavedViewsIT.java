package newsweft.explore;

import newsweft.neo4j.RealGraph;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class SavedViewsIT {

	private static final String VIEW = """
			{"source": {"kind": "stories", "keys": ["s1"]}, "graph": {"expanded": ["provider:alpha.example"],
			 "hidden": ["article:a2", "topic:Privacy"], "added": [], "pinned": {"article:a1": {"x": 1.5, "y": -2.0}}},
			 "limit": 400, "filters": {"copies": "folded", "from": "2020-01-18", "providers": ["beta.example"]},
			 "style": {"color": "provider", "size": "quality"}, "layout": {"name": "timeline", "seed": 7}}""";

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private MockMvcTester http;

	@Autowired
	private SavedViews views;

	@Autowired
	private Driver driver;

	@BeforeEach
	void createGraph() {
		SmallGraph.createWithConstellations(this.driver);
		change("MERGE (w:Weaving {key: 'last'}) SET w += {resolution: 0.05, seed: 1, version: 1, articles: 6, "
				+ "wovenAt: datetime('2020-02-01T00:00Z')}");
	}

	@Test
	void keepsAViewWholeUnderAName() {
		JsonNode saved = save("  The faces  ", VIEW);

		assertThat(saved.get("name").asString()).isEqualTo("The faces");
		assertThat(saved.get("note").asString()).isEqualTo("why");
		assertThat(JSON.treeToValue(saved.get("view"), View.class)).isEqualTo(JSON.readValue(VIEW, View.class));
		assertThat(opened(key(saved)).get("view")).isEqualTo(saved.get("view"));
		assertThat(this.views.named("The faces")).get().extracting(SavedView::key).isEqualTo(key(saved));
	}

	@Test
	void keepsTheSmallPictureOfItsPageUntilItGoesElsewhere() throws Exception {
		String picture = "data:image/png;base64,iVBORw0KGgo=";
		String draft = "{\"name\": \"one\", \"address\": \"#/atlas\", \"picture\": \"%s\"}";

		String key = key(JSON.readTree(body(post(draft.formatted(picture)))));

		assertThat(opened(key).get("picture").asString()).isEqualTo(picture);
		assertThat(put(key, "{\"name\": \"uno\", \"address\": \"#/bridges\"}")).hasStatusOk();
		assertThat(opened(key).get("picture").isNull()).isTrue();
		assertThat(post(draft.formatted(picture.replace("iVBOR", "A".repeat(500_000))))).hasStatus(400);
	}

	@Test
	void listsTheNewestFirst() {
		save("one", VIEW);
		save("two", "null");
		change("MATCH (saved:SavedView {name: 'one'}) SET saved.createdAt = saved.createdAt - duration('P1D')");

		assertThat(this.views.list()).extracting(SavedView::name).containsExactly("two", "one");
		assertThat(get("/api/views")).hasStatusOk().bodyJson().extractingPath("$[0].view").isNull();
	}

	@Test
	void changesNothingButNameAndNoteWithoutAnAddress() {
		JsonNode saved = save("one", VIEW);
		change("CREATE (:Article {key: 'new'})");

		assertThat(put(key(saved), "{\"name\": \"uno\"}")).hasStatusOk();

		JsonNode opened = opened(key(saved));
		assertThat(opened.get("name").asString()).isEqualTo("uno");
		assertThat(opened.get("note").asString()).isEmpty();
		assertThat(opened.get("view")).isEqualTo(saved.get("view"));
		assertThat(opened.get("changed").get("articlesThen").asInt()).isEqualTo(6);
	}

	@Test
	void goesToAnotherPlaceAndIsComparedWithItFromThen() {
		JsonNode saved = save("one", VIEW);
		change("CREATE (:Article {key: 'new'})");

		assertThat(put(key(saved), "{\"name\": \"one\", \"address\": \"#/atlas\"}")).hasStatusOk();

		assertThat(opened(key(saved)).get("changed").toString())
			.isEqualTo("{\"articlesThen\":7,\"articlesNow\":7,\"wovenAnew\":false,\"gone\":[]}");
	}

	@Test
	void tellsThatNothingChanged() {
		assertThat(opened(key(save("one", VIEW))).get("changed").toString())
			.isEqualTo("{\"articlesThen\":6,\"articlesNow\":6,\"wovenAnew\":false,\"gone\":[]}");
	}

	@Test
	void tellsWhatChanged() {
		String key = key(save("one", VIEW));
		change("MATCH (n) WHERE n.key = 'a2' OR n.name IN ['Privacy', 'Beta'] DETACH DELETE n");
		change("MATCH (w:Weaving) SET w.wovenAt = datetime('2020-02-02T00:00Z')");

		assertThat(opened(key).get("changed").toString()).isEqualTo(
				"{\"articlesThen\":6,\"articlesNow\":5,\"wovenAnew\":true,\"gone\":[\"article:a2\",\"topic:Privacy\","
						+ "\"provider:beta.example\"]}");
	}

	@Test
	void aStoryThatWentIntoAnotherIsNotGone() {
		String key = key(save("one", """
				{"source": {"kind": "around", "keys": ["story:s0", "story:never", "constellation:c0"]},
				 "filters": {"stories": ["s2", "s9"]}}"""));

		assertThat(opened(key).get("changed").get("gone").toString()).isEqualTo("[\"story:never\",\"story:s9\"]");
	}

	@Test
	void aDeletedOneComesBackWithWhatItIsComparedWith() {
		JsonNode saved = save("one", VIEW);
		assertThat(this.http.delete().uri("/api/views/{key}", key(saved))).hasStatus(204);
		assertThat(this.views.list()).isEmpty();
		change("CREATE (:Article {key: 'new'})");

		JsonNode again = JSON.readTree(body(post("{\"name\": \"one\", \"address\": \"#/story/s1\", \"since\": "
				+ "{\"articles\": " + saved.get("articles") + ", \"basis\": " + saved.get("basis") + "}}")));

		assertThat(opened(key(again)).get("changed").toString())
			.isEqualTo("{\"articlesThen\":6,\"articlesNow\":7,\"wovenAnew\":false,\"gone\":[]}");
	}

	@Test
	void aViewThatCannotBeReadAnyMoreKeepsItsAddress() {
		save("one", VIEW);
		change("MATCH (saved:SavedView) SET saved.view = '{\"source\": {\"kind\": \"galaxy\"}}'");

		assertThat(this.views.list()).singleElement()
			.satisfies((saved) -> assertThat(saved.view()).isNull())
			.extracting(SavedView::address)
			.isEqualTo("#/story/s1");
	}

	@Test
	void aLinkTellsWhatChangedSinceItWasCopied() {
		JsonNode since = JSON.readTree(body(get("/api/links/basis")));
		String link = "{\"view\": " + VIEW + ", \"since\": " + since + "}";
		assertThat(JSON.readTree(body(changed(link))).toString())
			.isEqualTo("{\"articlesThen\":6,\"articlesNow\":6,\"wovenAnew\":false,\"gone\":[]}");

		change("MATCH (n) WHERE n.key = 'a2' DETACH DELETE n");
		change("MATCH (w:Weaving) SET w.wovenAt = datetime('2020-02-02T00:00Z')");

		assertThat(JSON.readTree(body(changed(link))).toString())
			.isEqualTo("{\"articlesThen\":6,\"articlesNow\":5,\"wovenAnew\":true,\"gone\":[\"article:a2\"]}");
		assertThat(since.get("basis").asString()).hasSize(8);
	}

	@Test
	void aLinkWithoutItsBasisIsRefused() {
		assertThat(changed("{\"view\": null}")).hasStatus(400).bodyText().contains("since must not be null");
	}

	@Nested
	class Refusals {

		@ParameterizedTest
		@CsvSource(delimiter = '|', quoteCharacter = '`',
				textBlock = """
						{"name": " ", "address": "#/"}                                       | name must not be blank
						{"address": "#/"}                                                    | name must not be blank
						{"name": "n"}                                                        | address must not be null
						{"name": "n", "address": "https://elsewhere.example"}                | address must begin with #/
						{"name": "n", "address": "#/", "picture": "data:image/svg+xml,<svg/>"} | picture must be a PNG
						{"name": "n", "address": "#/", "view": {}}                           | in view, source is missing
						{"name": "n", "address": "#/", "view": {"source": {"kind": "x"}}}    | in view.source, there is no kind "x"
						{"name": "n", "address": "#/", "view": {"source": {"kind": "all"}, "layout": {"name": "x"}}} | in view.layout, layout must be
						""")
		void whatIsNoSavedView(String body, String fault) {
			assertThat(post(body)).hasStatus(400)
				.bodyJson()
				.extractingPath("$.detail")
				.asString()
				.startsWith("The request has a fault: " + fault);
			assertThat(SavedViewsIT.this.views.list()).isEmpty();
		}

		@Test
		void textsThatAreTooLong() {
			assertThat(post(draft("n".repeat(201), "", "null"))).hasStatus(400)
				.bodyText()
				.contains("name must have 200 characters at most");
			assertThat(post(draft("n", "x".repeat(2_001), "null"))).hasStatus(400)
				.bodyText()
				.contains("note must have 2,000 characters at most");
			assertThat(post(draft("n".repeat(200), "x".repeat(2_000), "null"))).hasStatus(201);
		}

		@Test
		void aNameThatIsInUse() {
			String one = key(save("one", VIEW));
			String two = key(save("two", VIEW));

			for (MvcTestResult answer : new MvcTestResult[] { post(draft(" one ", "", "null")),
					put(two, "{\"name\": \"one\"}") }) {
				assertThat(answer).hasStatus(409)
					.bodyText()
					.contains("urn:newsweft:problem:name-taken", "\"key\":\"" + one + "\"", "one\\\" already");
			}
			assertThat(put(one, "{\"name\": \"one\", \"note\": \"its own\"}")).hasStatusOk();
			assertThat(SavedViewsIT.this.views.list()).hasSize(2);
		}

		@Test
		void aKeyThatIsNone() {
			for (MvcTestResult answer : new MvcTestResult[] { get("/api/views/none"), put("none", "{\"name\": \"x\"}"),
					SavedViewsIT.this.http.delete().uri("/api/views/none").exchange() }) {
				assertThat(answer).hasStatus(404).bodyText().contains("urn:newsweft:problem:no-such-view");
			}
		}

		@Test
		void aViewFromAnotherSite() {
			assertThat(SavedViewsIT.this.http.post()
				.uri("/api/views")
				.header("Origin", "https://elsewhere.example")
				.contentType(MediaType.APPLICATION_JSON)
				.content(draft("n", "", "null"))).hasStatus(403);
		}

	}

	private JsonNode save(String name, String view) {
		MvcTestResult answer = post(draft(name, "why", view));
		assertThat(answer).hasStatus(201);
		return JSON.readTree(body(answer));
	}

	private static String draft(String name, String note, String view) {
		return "{\"name\": \"" + name + "\", \"note\": \"" + note + "\", \"address\": \"#/story/s1\", \"view\": " + view
				+ "}";
	}

	private JsonNode opened(String key) {
		MvcTestResult answer = get("/api/views/" + key);
		assertThat(answer).hasStatusOk();
		return JSON.readTree(body(answer));
	}

	private static String key(JsonNode saved) {
		return saved.get("key").asString();
	}

	private MvcTestResult get(String address) {
		return this.http.get().uri(address).exchange();
	}

	private MvcTestResult post(String body) {
		return this.http.post().uri("/api/views").contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

	private MvcTestResult changed(String link) {
		return this.http.post()
			.uri("/api/links/changed")
			.contentType(MediaType.APPLICATION_JSON)
			.content(link)
			.exchange();
	}

	private MvcTestResult put(String key, String body) {
		return this.http.put()
			.uri("/api/views/{key}", key)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private static byte[] body(MvcTestResult answer) {
		return answer.getResponse().getContentAsByteArray();
	}

	private void change(String statement) {
		this.driver.executableQuery(statement).execute();
	}

}
