package newsweft.explore;

import java.util.Collections;
import java.util.List;

import newsweft.graph.Node;
import newsweft.neo4j.RealGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class NotesIT {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private MockMvcTester http;

	@Autowired
	private Notes notes;

	@Autowired
	private Views views;

	@Autowired
	private DetailsReader details;

	@Autowired
	private Driver driver;

	@BeforeEach
	void createGraph() {
		SmallGraph.createWithConstellations(this.driver);
	}

	@ParameterizedTest
	@ValueSource(strings = { "article:a1", "provider:alpha.example", "topic:Privacy", "story:s1", "constellation:c1" })
	void anyNodeTakesANote(String id) {
		assertThat(write(id, "  First line\n\n  second “line”\n")).hasStatusOk();

		assertThat(on(id)).singleElement().satisfies((note) -> {
			assertThat(note.id()).isEqualTo(id);
			assertThat(note.text()).isEqualTo("First line\n\n  second “line”");
			assertThat(note.gone()).isFalse();
		});
	}

	@Test
	void aLaterTextTakesThePlaceOfTheFirst() {
		write("article:a1", "one");
		Note first = on("article:a1").getFirst();
		write("article:a1", "two");

		assertThat(this.notes.list()).singleElement().satisfies((note) -> {
			assertThat(note.text()).isEqualTo("two");
			assertThat(note.label()).isEqualTo("Clearview gathers faces");
			assertThat(note.writtenAt()).isEqualTo(first.writtenAt());
			assertThat(note.changedAt()).isAfterOrEqualTo(first.changedAt());
		});
	}

	@Test
	void isAPropertyOfTheNodeInWhatAViewShows() {
		write("article:a1", "mine");

		List<Node> nodes = this.views.resolve(View.of(new View.Stories(List.of("s1")))).nodes();

		assertThat(nodes).filteredOn((node) -> node.properties().containsKey("note"))
			.singleElement()
			.satisfies((node) -> assertThat(node.id()).isEqualTo("article:a1"))
			.satisfies((node) -> assertThat(node.properties()).containsEntry("note", "mine").containsKey("title"));
	}

	@Test
	void isExportedWithTheNode() {
		write("article:a1", "mine");

		assertThat(this.http.post().uri("/api/export").contentType(MediaType.APPLICATION_JSON).content("""
				{"format": "json", "title": "t", "view": {"source": {"kind": "cypher",
				 "cypher": "MATCH (article:Article {key: 'a1'}) RETURN article"}}}""")).hasStatusOk()
			.bodyText()
			.contains("\"note\":\"mine\"");
	}

	@Test
	void outlivesItsNode() {
		write("topic:Privacy", "kept");
		change("MATCH (topic:Topic {name: 'Privacy'}) DETACH DELETE topic");

		assertThat(this.notes.list()).singleElement().satisfies((note) -> {
			assertThat(note.gone()).isTrue();
			assertThat(note.label()).isEqualTo("Privacy");
		});
		assertThat(write("topic:Privacy", "still kept")).hasStatusOk();
		change("CREATE (:Topic {name: 'Privacy'})");
		assertThat(on("topic:Privacy")).extracting(Note::text).containsExactly("still kept");
	}

	@Test
	void aStoryTellsWhatWasNotedOfThoseThatWentIntoIt() {
		change("CREATE (:Story {key: 's0', label: 'Former'})");
		write("story:s0", "of the former");
		change("MATCH (story:Story {key: 's0'}) DELETE story");
		write("story:s1", "its own");

		assertThat(on("story:s1")).extracting(Note::text).containsExactly("its own", "of the former");
		assertThat(this.notes.list()).filteredOn(Note::gone).isEmpty();
	}

	@Test
	void aFormerStorysNoteComesBackBesideItsHeirs() {
		change("CREATE (:Story {key: 's0', label: 'Former'})");
		write("story:s0", "of the former");
		change("MATCH (story:Story {key: 's0'}) DELETE story");
		write("story:s1", "its own");
		assertThat(this.http.delete().uri("/api/notes?id=story:s0")).hasStatus(204);
		assertThat(on("story:s1")).extracting(Note::text).containsExactly("its own");

		assertThat(write("story:s0", "of the former")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.id")
			.isEqualTo("story:s0");

		assertThat(on("story:s1")).extracting(Note::text).containsExactly("its own", "of the former");
	}

	@Test
	void isListedTheLastChangedFirst() {
		write("article:a1", "one");
		write("article:a2", "two");
		change("MATCH (note:Note {key: 'article:a1'}) SET note.changedAt = note.changedAt - duration('P1D')");

		assertThat(this.http.get().uri("/api/notes")).hasStatusOk()
			.bodyJson()
			.extractingPath("$[*].text")
			.asArray()
			.containsExactly("two", "one");
	}

	@Test
	void isGoneOnceItIsDeleted() {
		write("article:a1", "one");

		assertThat(this.http.delete().uri("/api/notes?id=article:a1")).hasStatus(204);

		assertThat(this.notes.list()).isEmpty();
		assertThat(on("article:a1")).isEmpty();
	}

	@Nested
	class Refusals {

		@Test
		void aTextThatIsTooLong() {
			assertThat(write("article:a1", "x".repeat(10_001))).hasStatus(400)
				.bodyText()
				.contains("text must have 10,000 characters at most");
			assertThat(write("article:a1", "x".repeat(10_000))).hasStatusOk();
		}

		@ParameterizedTest
		@NullSource
		@ValueSource(strings = { "", " \n ", "\u3000\n\u2003" })
		void aTextThatIsNone(@Nullable String text) {
			assertThat(write("article:a1", text)).hasStatus(400)
				.bodyText()
				.contains("text must not be blank; delete the note instead");
			assertThat(NotesIT.this.notes.list()).isEmpty();
		}

		@ParameterizedTest
		@ValueSource(strings = { "article:none", "nonsense", "Load:1" })
		void aNodeThatIsNone(String id) {
			assertThat(write(id, "x")).hasStatus(404).bodyText().contains("urn:newsweft:problem:no-such-node");
			assertThat(NotesIT.this.notes.list()).isEmpty();
		}

		@Test
		void toDeleteANoteThatIsNone() {
			assertThat(NotesIT.this.http.delete().uri("/api/notes?id=article:a1")).hasStatus(404)
				.bodyText()
				.contains("urn:newsweft:problem:no-such-note");
		}

	}

	private List<Note> on(String id) {
		return this.details.find(id, false).orElseThrow().notes();
	}

	private MvcTestResult write(String id, @Nullable String text) {
		return this.http.put()
			.uri("/api/notes?id={id}", id)
			.contentType(MediaType.APPLICATION_JSON)
			.content(JSON.writeValueAsString(Collections.singletonMap("text", text)))
			.exchange();
	}

	private void change(String cypher) {
		this.driver.executableQuery(cypher).execute();
	}

}
