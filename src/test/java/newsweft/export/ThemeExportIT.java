package newsweft.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
@AutoConfigureMockMvc
class ThemeExportIT {

	private static final String REQUEST = """
			{"themes": [{"name": "Storks, white", "query": "stork"}, {"name": "Herons", "query": "heron"},
			            {"name": "Picked", "keys": ["b", "c", "gone"], "color": "#123456"}]}""";

	@Autowired
	private MockMvcTester http;

	@BeforeEach
	void createGraph(@Autowired Driver driver) {
		driver.executableQuery("""
				CREATE (s:Story {key: 's', label: 'Nests', size: 3, originals: 3}),
				  (p:Provider {domain: 'tide.example', name: 'The "Tide"'}), (t:Topic {name: '@birds'}),
				  (a:Article {key: 'a', title: '=SUM(stork)', publishedAt: datetime('2031-05-01T08:00Z')}),
				  (b:Article {key: 'b', title: 'A marsh'}), (c:Article {key: 'c', title: 'Heron', betweenness: 0.5})
				CREATE (a)-[:SIMILAR {score: 0.5, terms: ['nest', 'reed']}]->(b), (b)-[:RELATED {rank: 1}]->(c)
				CREATE (a)-[:PUBLISHED_BY]->(p), (a)-[:ABOUT]->(t)
				FOREACH (one IN [a, b, c] | CREATE (one)-[:IN_STORY]->(s))
				""").execute();
	}

	@Test
	void tablesSayWhatJsonSays() throws IOException {
		Map<String, List<NamedCsvRecord>> tables = tables();
		JsonNode json = new JsonMapper()
			.readTree(post("/api/themes/compare", REQUEST).getResponse().getContentAsString());

		assertThat(tables.keySet()).containsExactlyInAnyOrder("themes.csv", "pairs.csv", "stories.csv", "providers.csv",
				"topics.csv", "days.csv", "articles.csv", "bridges.csv", "paths.csv", "variants.csv");
		for (String name : List.of("themes", "pairs", "stories", "providers", "topics", "days", "articles")) {
			assertThat(tables.get(name + ".csv")).as(name).hasSameSizeAs(json.get(name)).isNotEmpty();
		}
		assertThat(tables.get("variants.csv")).hasSize(90);
		assertThat(fields(tables, "pairs.csv")).containsEntry("first", "Storks, white")
			.containsEntry("second", "Herons")
			.containsEntry("verdict", "too-few")
			.containsEntry("sentence", json.at("/pairs/0/sentence").asString())
			.containsEntry("between found", json.at("/pairs/0/mixing/between/observed").asString())
			.containsEntry("jaccard", "0.0")
			.containsEntry("between ratio", "");
	}

	@Test
	void aColumnForEachThemeHasItsName() throws IOException {
		Map<String, List<NamedCsvRecord>> tables = tables();

		assertThat(fields(tables, "stories.csv")).containsEntry("articles Storks, white", "1")
			.containsEntry("articles Picked", "2")
			.containsEntry("lift Herons", "1.0")
			.containsKeys("p Picked", "q Picked");
		assertThat(fields(tables, "articles.csv")).containsEntry("id", "article:c")
			.containsEntry("Storks, white", "false")
			.containsEntry("Herons", "true")
			.containsEntry("Picked", "true");
		assertThat(tables.get("themes.csv")).last()
			.satisfies((row) -> assertThat(row.getFieldsAsMap()).containsEntry("keys", "[\"b\",\"c\",\"gone\"]")
				.containsEntry("missing", "1")
				.containsEntry("color", "#123456"));
		assertThat(fields(tables, "days.csv")).containsEntry("day", "2031-05-01");
	}

	@Test
	void waysHaveTheirReasonsAndSpreadsheetsRunNothing() throws IOException {
		Map<String, List<NamedCsvRecord>> tables = tables();

		assertThat(tables.get("paths.csv").stream().map(NamedCsvRecord::getFieldsAsMap))
			.anySatisfy((step) -> assertThat(step).containsEntry("first", "Storks, white")
				.containsEntry("second", "Herons")
				.containsEntry("step", "1")
				.containsEntry("fromTitle", "'=SUM(stork)")
				.containsEntry("toTitle", "A marsh")
				.containsEntry("score", "0.5")
				.containsEntry("terms", "[\"nest\",\"reed\"]")
				.containsEntry("listed", "false"));
		assertThat(fields(tables, "bridges.csv")).containsEntry("id", "article:b").containsEntry("carries", "[]");
		assertThat(fields(tables, "topics.csv")).containsEntry("topic", "'@birds");
		assertThat(fields(tables, "providers.csv")).containsEntry("name", "The \"Tide\"");
	}

	@Test
	void tablesTellWhereTheyComeFrom() throws IOException {
		String within = REQUEST.replaceFirst("\\}$",
				", \"within\": {\"source\": {\"kind\": \"stories\", \"keys\": [\"s\"]}}}");

		JsonNode told = new JsonMapper().readTree(files(within).get("provenance.json"));

		assertThat(told.get("creator").asString()).isEqualTo("Newsweft");
		assertThat(told.get("writtenAt").asString()).endsWith("Z");
		assertThat(told.get("themes").valueStream().map(JsonNode::asString)).containsExactly("Storks, white", "Herons",
				"Picked");
		assertThat(told.get("part").asString()).contains("\"stories\"");
		assertThat(told.get("compared").asInt()).isEqualTo(3);
		assertThat(told.get("copies").asString()).isEqualTo("folded");
		assertThat(new JsonMapper().readTree(files(REQUEST).get("provenance.json")).has("part")).isFalse();
	}

	@Test
	void whatCannotBeComparedIsToldAsElsewhere() {
		assertThat(this.http.post()
			.uri("/api/themes/compare/csv")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"themes\": [{\"name\": \"Clearview\"}, {\"name\": \"none\"}]}")
			.exchange()).hasStatus(404).bodyText().contains("urn:newsweft:problem:no-such-theme");
	}

	private static Map<String, String> fields(Map<String, List<NamedCsvRecord>> tables, String name) {
		return tables.get(name).getFirst().getFieldsAsMap();
	}

	private Map<String, List<NamedCsvRecord>> tables() throws IOException {
		Map<String, List<NamedCsvRecord>> tables = new LinkedHashMap<>();
		for (Map.Entry<String, String> file : files(REQUEST).entrySet()) {
			if (file.getKey().endsWith(".csv")) {
				assertThat(Rfc4180.read(file.getValue())).isNotEmpty();
				try (Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file.getValue()).stream()) {
					tables.put(file.getKey(), rows.toList());
				}
			}
		}
		return tables;
	}

	private Map<String, String> files(String request) throws IOException {
		MvcTestResult answer = post("/api/themes/compare/csv", request);
		assertThat(answer).hasStatusOk()
			.hasContentType("application/zip")
			.headers()
			.hasValue(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"themes.zip\"");
		Map<String, String> files = new LinkedHashMap<>();
		ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
		}
		return files;
	}

	private MvcTestResult post(String address, String request) {
		return this.http.post().uri(address).contentType(MediaType.APPLICATION_JSON).content(request).exchange();
	}

}
