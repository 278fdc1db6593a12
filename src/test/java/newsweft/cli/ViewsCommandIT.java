package newsweft.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ViewsCommandIT extends HarbourPosts {

	private static final String BOTH = "{\"source\": {\"kind\": \"nodes\", \"keys\": [\"article:tide.example/bridge\", "
			+ "\"article:quay.example/bridge\"]}}";

	@BeforeAll
	static void save() throws IOException, InterruptedException {
		save("both bridges", "for later", BOTH);
		save("the map", "", "null");
	}

	private static void save(String name, String note, String view) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			int status = client
				.send(HttpRequest.newBuilder(URI.create(address() + "/api/views"))
					.header("Content-Type", "application/json")
					.POST(BodyPublishers.ofString("{\"name\": \"" + name + "\", \"note\": \"" + note
							+ "\", \"address\": \"#/atlas\", \"view\": " + view + "}"))
					.build(), BodyHandlers.discarding())
				.statusCode();
			assertThat(status).isEqualTo(201);
		}
	}

	@Test
	void listsThemForAPerson() {
		Run run = Run.of(data(), "views");

		assertThat(run.status()).isZero();
		String today = LocalDate.now(ZoneOffset.UTC).toString().substring(0, 7);
		assertThat(run.out().lines().toList()).hasSize(3)
			.satisfies((lines) -> assertThat(lines.get(0)).startsWith("name"))
			.satisfies((lines) -> assertThat(lines.get(1)).startsWith("the map"))
			.satisfies((lines) -> assertThat(lines.get(2)).matches("both bridges +" + today + "-\\d\\d +4 +for later"));
	}

	@Test
	void listsThemAsJson() {
		JsonNode views = new JsonMapper().readTree(Run.of(data(), "views", "--json").out());

		assertThat(views.size()).isEqualTo(2);
		assertThat(views.get(0).get("view").isNull()).isTrue();
		assertThat(views.get(1).get("view").get("source").get("kind").asString()).isEqualTo("nodes");
	}

	@Test
	void exportsASavedViewByItsName() throws IOException {
		Path file = place.resolve("saved.json");

		Run run = export("both bridges", file);

		assertThat(run.status()).isZero();
		assertThat(run.err()).contains("2 nodes and ");
		assertThat(Files.readString(file)).contains("article:tide.example/bridge", "article:quay.example/bridge");
	}

	@Test
	void aFileGoesBeforeASavedViewOfItsName() throws IOException {
		Path view = Files.writeString(place.resolve("one.json"),
				"{\"source\": {\"kind\": \"nodes\", \"keys\": [\"article:tide.example/bridge\"]}}");

		assertThat(export(view.toString(), place.resolve("one-out.json")).err()).contains("1 nodes and ");
	}

	@Test
	void twoViewsAreExportedAsOne() throws IOException {
		Path view = Files.writeString(place.resolve("chess.json"),
				"""
						{"source": {"kind": "nodes", "keys": ["article:tide.example/chess", "article:tide.example/bridge"]}}""");
		Path file = place.resolve("compared.json");

		Run run = Run.of(data(), "export", "--view", "both bridges", "--compare", view.toString(), "--format", "json",
				"--output", file.toString());

		assertThat(run.err()).contains("3 nodes and ");
		JsonNode written = new JsonMapper().readTree(file);
		assertThat(written.get("nodes").valueStream())
			.extracting((node) -> node.get("id").asString() + " " + node.get("inFirst") + " " + node.get("inSecond"))
			.containsExactlyInAnyOrder("article:tide.example/bridge true true",
					"article:quay.example/bridge true false", "article:tide.example/chess false true");
		assertThat(written.at("/graph/title").asString()).isEqualTo("the comparison");
	}

	@Test
	void whatAViewIsComparedWithHasToBeThere() {
		Run run = Run.of(data(), "export", "--view", "both bridges", "--compare", "no such view", "--format", "json",
				"--output", place.resolve("none.json").toString());

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err()).startsWith("no such view does not exist, neither as a file nor as a saved view.");
	}

	@Test
	void aFileThatIsNoViewStaysAFault() throws IOException {
		Path view = Files.writeString(place.resolve("broken.json"), "{}");

		Run run = export(view.toString(), place.resolve("broken-out.json"));

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err()).contains("broken.json is no view: source is missing");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[]                             | what is in it has another shape.
			{"source": "all"}              | its source has another shape.
			{"filters": 3, "source": {"kind": "all"}} | its filters has another shape.
			""")
	void aFileOfAnotherShapeIsToldWhere(String json, String fault) throws IOException {
		Path view = Files.writeString(place.resolve("shapeless.json"), json);

		Run run = export(view.toString(), place.resolve("shapeless-out.json"));

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err()).contains("shapeless.json is no view: " + fault).doesNotContain("newsweft.explore");
	}

	@Test
	void aViewThatFiltersByAThemeThatIsGoneIsNotExported() throws IOException {
		Path view = Files.writeString(place.resolve("gone.json"),
				"{\"source\": {\"kind\": \"all\"}, \"filters\": {\"themes\": [\"No more\"]}}");
		Path file = place.resolve("gone-out.json");

		Run run = export(view.toString(), file);

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err().lines()).hasSize(1)
			.first()
			.asString()
			.contains("There is no theme \"No more\", by which the view filters", "themes list");
		assertThat(file).doesNotExist();
	}

	@Test
	void aNameThatIsNoneIsExplained() {
		Path file = place.resolve("none.json");

		Run run = export("nothing of the kind", file);

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err().lines()).hasSize(1)
			.first()
			.asString()
			.contains("nothing of the kind does not exist", "neither as a file nor as a saved view", "command views");
		assertThat(file).doesNotExist();
	}

	@Test
	void aPageWithoutAGraphIsNotExported() {
		Run run = export("the map", place.resolve("map.json"));

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err()).contains("the map shows no graph that can be exported", "#/atlas");
	}

	private static Run export(String view, Path file) {
		return Run.of(data(), "export", "--view", view, "--format", "json", "--output", file.toString());
	}

}
