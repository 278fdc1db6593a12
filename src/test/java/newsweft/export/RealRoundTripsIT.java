package newsweft.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import com.apicatalog.jsonld.JsonLdError;
import jakarta.json.JsonObject;
import newsweft.cli.TemporaryServer;
import newsweft.neo4j.ImportedNeo4j;
import org.gephi.io.importer.api.ContainerUnloader;
import org.gephi.io.importer.api.NodeDraft;
import org.gephi.io.importer.plugin.file.ImporterGEXF;
import org.gephi.io.importer.plugin.file.ImporterGraphML;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With {@code -Dnewsweft.corpora=DIR}: a month of news, exported whole, in the programs
 * for which the formats are. Nothing may be missing, too much, or another value.
 */
@EnabledIfSystemProperty(named = "newsweft.corpora", matches = ".+")
@ResourceLock("commands")
class RealRoundTripsIT {

	private static final Path MONTH = Path.of(System.getProperty("newsweft.corpora", ""), "ai-news-2020-01.tar.xz");

	private static final String EXPORTED = ":Article|Provider|Topic|Story|Constellation";

	private static final String POSTED = ":Article|Provider|Topic";

	private static final Set<String> MADE_ANEW = Set.of("SIMILAR", "COPY_OF");

	/** Where the posts stood and when they were loaded, and what Markdown leaves out. */
	private static final Set<String> LEFT_OUT = Set.of("sourceFile", "sourceFiles", "firstLoad", "lastLoad",
			"altTitles", "altNames");

	@RegisterExtension
	static final BeforeAllCallback START = (context) -> server = TemporaryServer.of(MONTH, context);

	private static TemporaryServer server;

	private static Exported expected;

	@BeforeAll
	static void readTheGraph() throws IOException, InterruptedException {
		expected = Exported.of(export(Format.JSON));
		assertThat(expected.nodes()).hasSizeGreaterThan(2494);
		assertThat(expected.edges()).hasSizeGreaterThan(18310);
	}

	@Test
	void jgraphtReadsGraphMl() throws IOException, InterruptedException {
		Imported imported = Imported.graphMl(text(Format.GRAPHML), false);

		Exported inXml = expected.with(Characters::legalInXml);
		parts(imported.nodesAsText()).isEqualTo(parts(Exported.withoutEmptyText(inXml.nodes())));
		Bag.of(imported.edgesAsText().stream()).isEqualTo(Bag.of(inXml.edges().values().stream()));
	}

	@Test
	void jgraphtReadsGexf() throws IOException, InterruptedException {
		Imported imported = Imported.gexf(text(Format.GEXF));

		Map<String, Map<String, String>> edges = new HashMap<>();
		imported.edgesAsText().forEach((edge) -> edges.put(edge.remove("id"), edge));
		Exported inXml = expected.with(Characters::legalInXml);
		parts(imported.nodesAsText()).isEqualTo(parts(inXml.nodes()));
		parts(edges).isEqualTo(parts(inXml.edges()));
	}

	/** Gephi makes places and sizes of the properties that are called so. */
	@Test
	void gephiReadsGraphMl() throws IOException, InterruptedException {
		ContainerUnloader graph = GephiTests.read(new ImporterGraphML(), export(Format.GRAPHML));

		Exported texts = inGephi();
		Map<String, String> ids = new HashMap<>();
		for (NodeDraft node : graph.getNodes()) {
			String id = node.getValue("node.id").toString();
			Map<String, String> values = texts.nodes().get(id);
			ids.put(node.getId(), id);
			assertThat(List.of(node.getX(), node.getY(), node.getSize())).containsExactly(placed(values.remove("x")),
					placed(values.remove("y")), placed(values.remove("size")));
		}
		Map<String, Map<String, String>> nodes = new HashMap<>();
		GephiTests.nodes(graph, "node.").values().forEach((values) -> nodes.put(values.remove("id"), values));
		parts(withInfinity(nodes)).isEqualTo(parts(texts.nodes()));
		Collection<Map<String, String>> edges = GephiTests.edges(graph, "edge.").values();
		edges.forEach(
				(edge) -> List.of("source", "target").forEach((end) -> edge.compute(end, (any, id) -> ids.get(id))));
		Bag.of(edges.stream()).isEqualTo(Bag.of(texts.edges().values().stream()));
	}

	private static float placed(String value) {
		return (value != null) ? Float.parseFloat(value) : 0;
	}

	@Test
	void gephiReadsGexf() throws IOException, InterruptedException {
		ContainerUnloader graph = GephiTests.read(new ImporterGEXF(), export(Format.GEXF));

		Exported texts = inGephi();
		parts(withInfinity(GephiTests.nodes(graph, ""))).isEqualTo(parts(texts.nodes()));
		parts(GephiTests.edges(graph, "")).isEqualTo(parts(texts.edges()));
	}

	/** Gephi takes INF for infinity, even in a name such as INFORUM. */
	private static Exported inGephi() {
		Exported inXml = expected.with(Characters::legalInXml);
		return new Exported(withInfinity(GephiTests.texts(inXml.nodes())), GephiTests.texts(inXml.edges()));
	}

	private static Map<String, Map<String, String>> withInfinity(Map<String, Map<String, String>> nodes) {
		nodes.values().forEach((values) -> values.replaceAll((name, value) -> value.replace("INF", "Infinity")));
		return nodes;
	}

	@Test
	void neo4jImportsItsCsvAndRunsItsScript(@TempDir Path folder) throws IOException, InterruptedException {
		Neo4jCsvIT.unzip(export(Format.NEO4JCSV), folder);

		try (ImportedNeo4j neo4j = ImportedNeo4j.of(folder)) {
			StoredGraph.of(neo4j::rows).isEqualTo(exported(EXPORTED, List.of()::equals));

			neo4j.rows("MATCH (n) DETACH DELETE n");
			for (String statement : text(Format.CYPHER).split(";\n")) {
				neo4j.rows(statement);
			}
			StoredGraph.of(neo4j::rows).isEqualTo(exported(EXPORTED, (value) -> false));
		}
	}

	@Test
	void titaniumReadsJsonLd() throws IOException, InterruptedException, JsonLdError {
		Map<String, JsonObject> read = JsonLdTests.flattened(export(Format.JSONLD));

		Map<String, Map<String, String>> nodes = new HashMap<>();
		Map<String, Map<String, String>> edges = new HashMap<>();
		expected.nodes().forEach((id, any) -> nodes.put(id, JsonLdTests.node(read.remove(JsonLdTests.URN + id))));
		expected.edges()
			.forEach((id, any) -> edges.put(id, JsonLdTests.edge(read.remove(JsonLdTests.URN + "edge:" + id))));
		// What tells of the file.
		assertThat(read).hasSize(1);
		parts(nodes).isEqualTo(parts(expected.nodes()));
		parts(edges).isEqualTo(parts(expected.edges()));
	}

	@Test
	void newsweftLoadsItsPosts(@TempDir Path folder) throws IOException, InterruptedException {
		Path posts = Files.write(folder.resolve("posts.zip"), export(Format.MARKDOWN));

		try (TemporaryServer other = TemporaryServer.serving(posts)) {
			posted(other).isEqualTo(posted(server));
			assertThat(other.get("/api/stats")).isEqualTo(server.get("/api/stats"));
		}
	}

	private static Bag parts(Map<String, Map<String, String>> byId) {
		return Bag.of(byId.entrySet().stream());
	}

	/** Without values that the format cannot hold. */
	private static Bag exported(String labels, Predicate<Object> lost) {
		return StoredGraph.of((query) -> rows(server, query), labels, (properties) -> {
			Map<String, Object> kept = new HashMap<>(properties);
			kept.values().removeIf(lost);
			return kept;
		});
	}

	private static Bag posted(TemporaryServer on) {
		return StoredGraph.of(
				(query) -> rows(on, query).stream().filter((row) -> !MADE_ANEW.contains(row.get("kind"))).toList(),
				POSTED, (properties) -> {
					Map<String, Object> kept = new HashMap<>(properties);
					kept.keySet().removeAll(LEFT_OUT);
					return kept;
				});
	}

	private static List<Map<String, Object>> rows(TemporaryServer from, String query) {
		try (Driver driver = GraphDatabase.driver(from.connection("uri"),
				AuthTokens.basic(from.connection("username"), from.connection("password")))) {
			return driver.executableQuery(query).execute().records().stream().map(Record::asMap).toList();
		}
	}

	private static String text(Format format) throws IOException, InterruptedException {
		return new String(export(format), StandardCharsets.UTF_8);
	}

	private static byte[] export(Format format) throws IOException, InterruptedException {
		return server.export(format.commandLineName(), "{\"kind\": \"all\"}");
	}

}
