package newsweft.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class ExportControllerIT {

	private static final String STORY = """
			{"source": {"kind": "stories", "keys": ["s1"]}, "limit": 100}""";

	private RestTestClient client;

	@BeforeEach
	void createStory(@Autowired Driver driver, @LocalServerPort int port) {
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
		driver.executableQuery("""
				CREATE (story:Story {key: 's1', label: 'A story', size: 2})
				CREATE (story)<-[:IN_STORY]-(a:Article {key: 'a', title: 'First & <foremost>'})
				CREATE (story)<-[:IN_STORY]-(b:Article {key: 'b', title: 'Second'})
				CREATE (a)-[:SIMILAR {score: 0.5}]->(b), (:Topic {name: 'Elsewhere'})
				""").execute();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			graphml, application/graphml+xml, newsweft-clearview-ai.graphml
			gexf,    application/gexf+xml,    newsweft-clearview-ai.gexf
			json,    application/json,        newsweft-clearview-ai.json
			csv,     application/zip,         newsweft-clearview-ai.zip
			""")
	void isAnAttachmentUnderItsTitle(String format, String type, String file) {
		export(format, STORY, "Clearview & Ai!").expectStatus()
			.isOk()
			.expectHeader()
			.contentType(type)
			.expectHeader()
			.valueEquals(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
	}

	@Test
	void aFileWithoutATitleIsCalledAfterTheProduct() {
		send("{\"format\": \"json\", \"view\": " + STORY + "}").expectHeader()
			.valueEquals(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"newsweft.json\"");
	}

	@ParameterizedTest
	@CsvSource({ "graphml, </graphml>", "gexf, </gexf>" })
	void storyAsXmlHasItsArticlesAndTheirEdge(String format, String end) {
		assertThat(text(format, STORY)).contains("First &amp; &lt;foremost&gt;", "Second", "0.5")
			.doesNotContain("Elsewhere")
			.endsWith(end + "\n");
	}

	@Test
	void storyAsJsonHasItsArticlesAndTheirEdge() {
		export("json", STORY, "").expectBody()
			.jsonPath("$.nodes[*].id")
			.isEqualTo(List.of("article:a", "article:b"))
			.jsonPath("$.links.length()")
			.isEqualTo(1)
			.jsonPath("$.links[0].score")
			.isEqualTo(0.5);
	}

	@Test
	void storyAsCsvIsAZipOfTwoTablesAndTheirProvenance() throws IOException {
		byte[] zip = export("csv", STORY, "").expectBody().returnResult().getResponseBody();

		try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
			assertThat(files.getNextEntry().getName()).isEqualTo("nodes.csv");
			assertThat(new String(files.readAllBytes(), StandardCharsets.UTF_8).lines()).hasSize(3);
			assertThat(files.getNextEntry().getName()).isEqualTo("edges.csv");
			assertThat(new String(files.readAllBytes(), StandardCharsets.UTF_8).lines()).hasSize(2);
			assertThat(files.getNextEntry().getName()).isEqualTo("provenance.json");
			assertThat(new JsonMapper().readTree(files.readAllBytes()).get("part").asString()).contains("\"stories\"");
			assertThat(files.getNextEntry()).isNull();
		}
	}

	@Test
	void provenanceIsAFileOfItsOwn() {
		this.client.post()
			.uri("/api/export/provenance")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"format\": \"ris\", \"view\": %s, \"title\": \"A story\"}".formatted(STORY))
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"newsweft-a-story.ris.provenance.json\"")
			.expectBody()
			.jsonPath("$.title")
			.isEqualTo("A story")
			.jsonPath("$.shown")
			.isEqualTo(2);
	}

	@Test
	void formatsTellWhichNeedIt() {
		this.client.get()
			.uri("/api/export/formats")
			.exchange()
			.expectBody()
			.jsonPath("$[?(@.provenance == false)].name")
			.isEqualTo(List.of("png", "jsonl", "ris", "csljson"));
	}

	@Test
	void queryGivesAllItsRows(@Autowired Driver driver) {
		driver.executableQuery("UNWIND range(1, 1500) AS number CREATE (:Topic {name: toString(number)})").execute();
		String view = """
				{"source": {"kind": "cypher", "cypher": "MATCH (t:Topic) RETURN t"}}""";

		export("json", view, "").expectBody().jsonPath("$.nodes.length()").isEqualTo(1501);
	}

	@Test
	void viewIsExportedAsItIsShown() {
		export("json", """
				{"source": {"kind": "stories", "keys": ["s1"]},
				 "graph": {"expanded": ["article:a"], "hidden": ["article:b"]}, "limit": 10}""", "").expectBody()
			.jsonPath("$.nodes[*].id")
			.isEqualTo(List.of("article:a", "story:s1"));
	}

	@Test
	void twoViewsAreExportedAsOneWithWhatIsInEach() {
		send("""
				{"format": "json", "view": {"source": {"kind": "nodes", "keys": ["article:a", "topic:Elsewhere"]}},
				 "other": {"source": {"kind": "stories", "keys": ["s1"]}, "limit": 1}}""").expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{"nodes": [{"id": "article:a", "inFirst": true, "inSecond": true},
					           {"id": "topic:Elsewhere", "inFirst": true, "inSecond": false},
					           {"id": "article:b", "inFirst": false, "inSecond": true}],
					 "links": [{"source": "article:a", "target": "article:b", "inFirst": false, "inSecond": true}],
					 "graph": {"shown": 3, "total": 3, "edges": 1}}""")
			.jsonPath("$.graph.part")
			.value((String part) -> assertThat(part).startsWith("{\"first\":{\"source\":{\"kind\":\"nodes\"")
				.contains("\"second\":{\"source\":{\"kind\":\"stories\""));
	}

	@ParameterizedTest
	@EnumSource(Format.class)
	void twoViewsAreExportedInEachFormat(Format format) {
		send("{\"format\": \"%s\", \"view\": %s, \"other\": {\"source\": {\"kind\": \"all\"}}}"
			.formatted(format.commandLineName(), STORY)).expectStatus().isOk();
	}

	@Test
	void provenanceOfTwoViewsNamesBoth() {
		this.client.post()
			.uri("/api/export/provenance")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"format\": \"png\", \"view\": %s, \"other\": {\"source\": {\"kind\": \"all\"}}}".formatted(STORY))
			.exchange()
			.expectBody()
			.jsonPath("$.part")
			.value((String part) -> assertThat(part).contains("\"stories\"",
					"\"second\":{\"source\":{\"kind\":\"all\""));
	}

	@Test
	void offersEachFormatWithItsReadersAndWhatItCannotHold() {
		this.client.get()
			.uri("/api/export/formats")
			.exchange()
			.expectBody()
			.jsonPath("$.length()")
			.isEqualTo(Format.values().length)
			.jsonPath("$[0].name")
			.isEqualTo("graphml")
			.jsonPath("$[0].readers")
			.isEqualTo(Format.GRAPHML.readers())
			.jsonPath("$[0].loss")
			.isEqualTo(Format.GRAPHML.loss());
	}

	@Nested
	class Refuses {

		@ParameterizedTest
		@CsvSource(delimiter = '|', quoteCharacter = '`',
				textBlock = """
						{"format": "xls", "view": {"source": {"kind": "all"}}}   | There is no format "xls": name one of NAMES.
						{"format": "GEXF", "view": {"source": {"kind": "all"}}}  | There is no format "GEXF": name one of NAMES.
						{"format": "gexf"}                                       | The request has a fault: view must not be null.
						{"view": {"source": {"kind": "all"}}}                    | The request has a fault: format must not be null.
						{"format": "gexf", "view": {"source": {"kind": "nodes"}}} | The request has a fault: in view.source, keys are missing: they name what the view shows.
						{"format": "gexf", "scale": 2, "view": {"source": {"kind": "all"}}} | There are no pixels in gexf: a scale is for png alone.
						{"format": "png", "scale": 0, "view": {"source": {"kind": "all"}}} | The request has a fault: scale must be greater than or equal to 1.
						{"format": "png", "scale": 9, "view": {"source": {"kind": "all"}}} | The request has a fault: scale must be less than or equal to 8.
						{"format": "svg", "legend": {"red": "a"}, "view": {"source": {"kind": "all"}}} | The request has a fault: legend[red] must match "#[0-9a-f]{6}".
						{"format": "svg", "legend": {"#cc0011": null}, "view": {"source": {"kind": "all"}}} | The request has a fault: legend[#cc0011] must not be null.
						{"format": "gexf", "view": {"source": {"kind": "all"}}, "other": {}} | The request has a fault: in other, source is missing: it says what the view shows.
						{"format": "gexf", "view": {}}                           | The request has a fault: in view, source is missing: it says what the view shows.
						""")
		void whatItCannotExport(String wanted, String detail) {
			send(wanted).expectStatus()
				.isBadRequest()
				.expectHeader()
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.expectHeader()
				.doesNotExist(HttpHeaders.CONTENT_DISPOSITION)
				.expectBody()
				.jsonPath("$.detail")
				.isEqualTo(detail.replace("NAMES", Format.names()));
		}

	}

	@Test
	void pngIsAsLargeAsWanted() throws IOException {
		BufferedImage usual = ImageIO.read(new ByteArrayInputStream(png("")));
		BufferedImage large = ImageIO.read(new ByteArrayInputStream(png(", \"scale\": 8")));

		assertThat(large.getWidth()).isBetween(4 * usual.getWidth() - 4, 4 * usual.getWidth() + 4);
	}

	private byte[] png(String scale) {
		return send("{\"format\": \"png\", \"view\": " + STORY + scale + "}").expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
	}

	@Test
	void pngOfMorePixelsThanFitIsAProblemAndNoFile(@Autowired Driver driver) {
		driver.executableQuery("UNWIND range(1, 2000) AS number CREATE (:Topic {name: toString(number)})").execute();
		String view = """
				{"source": {"kind": "cypher", "cypher": "MATCH (t:Topic) RETURN t"}}""";

		send("{\"format\": \"png\", \"scale\": 8, \"view\": " + view + "}").expectStatus()
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.doesNotExist(HttpHeaders.CONTENT_DISPOSITION)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:newsweft:problem:too-many-pixels")
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).startsWith("At scale 8 the picture has ")
				.endsWith("The largest scale for it is 3."));
	}

	private String text(String format, String view) {
		byte[] body = export(format, view, "").expectBody().returnResult().getResponseBody();
		return new String(body, StandardCharsets.UTF_8);
	}

	private RestTestClient.ResponseSpec export(String format, String view, String title) {
		return send("{\"format\": \"%s\", \"view\": %s, \"title\": \"%s\"}".formatted(format, view, title));
	}

	private RestTestClient.ResponseSpec send(String wanted) {
		return this.client.post().uri("/api/export").contentType(MediaType.APPLICATION_JSON).body(wanted).exchange();
	}

}
