package newsweft.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Kind;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The script in a database that is empty. */
@RealGraph
class CypherScriptIT {

	private static final String UNSAFE = "a`b\\u0060 {x: 1}) DETACH DELETE n //";

	@Autowired
	private Driver driver;

	/** What the script adds to a schema would be there in other tests. */
	@AfterEach
	void dropItsConstraints() {
		rows("SHOW CONSTRAINTS YIELD name, properties WHERE properties = ['newsweftId'] RETURN name")
			.forEach((row) -> run("DROP CONSTRAINT `" + row.get("name").asString() + "`"));
	}

	/** That of Neo4j 5, and the one that only newer ones know. */
	@ParameterizedTest
	@ValueSource(strings = { "CYPHER 5", "CYPHER 25" })
	void makesTheSameGraph(String language) throws IOException {
		Subgraph graph = hostile();

		for (String statement : script(graph).split(";\n")) {
			run(language + "\n" + statement);
		}

		assertThat(rows("MATCH (n) RETURN labels(n)[0] AS kind, n")).extracting((row) -> {
			Map<String, Object> properties = new TreeMap<>(row.get("n").asMap());
			return row.get("kind").asString() + " " + properties;
		}).containsExactlyInAnyOrderElementsOf(graph.nodes().stream().map(CypherScriptIT::stored).toList());
		assertThat(rows("MATCH (a)-[r]->(b) RETURN type(r) AS kind, r, a, b"))
			.extracting((row) -> List.of(row.get("kind").asString(), id(row.get("a").asMap()), id(row.get("b").asMap()),
					new TreeMap<>(row.get("r").asMap()).toString()))
			.containsExactlyInAnyOrderElementsOf(graph.edges()
				.stream()
				.map((edge) -> List.of(edge.kind(), edge.source(), edge.target(),
						storable(edge.properties()).toString()))
				.toList());
	}

	@Test
	void keepsTypes() throws IOException {
		for (String statement : script(hostile()).split(";\n")) {
			run(statement);
		}

		assertThat(rows("MATCH (n:Story) UNWIND keys(n) AS name RETURN name, valueType(n[name]) AS type"))
			.extracting((row) -> row.get("name").asString() + " " + row.get("type").asString().replace(" NOT NULL", ""))
			.containsExactlyInAnyOrder("key STRING", "whole FLOAT", "none FLOAT", "endless FLOAT", "least INTEGER",
					"local LOCAL DATETIME", "hour LOCAL TIME", "zoned ZONED DATETIME", "offset ZONED DATETIME",
					"empty LIST<NOTHING>", "yes BOOLEAN", "numbers LIST<INTEGER>", UNSAFE + " STRING");
	}

	@Test
	void writesManyNodesInAStatement() throws IOException {
		List<Node> topics = IntStream.range(0, 600)
			.mapToObj((number) -> new Node("topic:" + number, "Topic", "" + number, Map.of("name", "" + number)))
			.toList();
		List<Edge> edges = IntStream.range(1, 600)
			.mapToObj((number) -> new Edge("e" + number, "NEXT", "topic:" + (number - 1), "topic:" + number, Map.of()))
			.toList();

		String[] statements = script(new Subgraph(topics, edges, Figures.complete(600))).split(";\n");
		assertThat(statements).hasSize(1 + 2 + 2);
		assertThat(statements[0]).contains("// Written by Newsweft")
			.endsWith("CREATE CONSTRAINT IF NOT EXISTS FOR (n:`Topic`) REQUIRE n.`name` IS UNIQUE");
		for (String statement : statements) {
			run(statement);
		}

		assertThat(rows("MATCH (:Topic)-[r:NEXT]->(:Topic) RETURN count(r) AS edges").getFirst().get("edges").asInt())
			.isEqualTo(599);
	}

	/** What tests of files have, and what only a database has. */
	private static Subgraph hostile() {
		Map<String, Object> properties = Map.ofEntries(Map.entry("key", "s"), Map.entry("whole", 3.0),
				Map.entry("none", Double.NaN), Map.entry("endless", Double.NEGATIVE_INFINITY),
				Map.entry("least", Long.MIN_VALUE), Map.entry("local", LocalDateTime.of(1969, 7, 20, 20, 17)),
				Map.entry("hour", LocalTime.of(20, 17, 40)),
				Map.entry("zoned", ZonedDateTime.of(2020, 1, 2, 3, 4, 5, 6, ZoneId.of("Europe/Stockholm"))),
				Map.entry("offset", ZonedDateTime.of(2020, 1, 2, 3, 4, 5, 0, ZoneOffset.ofHours(-3))),
				Map.entry("empty", List.of()), Map.entry("yes", true), Map.entry("numbers", List.of(1L, 2L)),
				Map.entry(UNSAFE, "\\u0027 \\' ' \\\\ \u2028 \u007f ;\n// {$x}"));
		Node story = new Node("story:s", "Story", "s", properties);
		Node foreign = new Node("node:4:x:1", UNSAFE, "x", Map.of("name", "\\"));
		Subgraph graph = HostileGraph.subgraph();
		return new Subgraph(Stream.concat(graph.nodes().stream(), Stream.of(story, foreign)).toList(),
				Stream
					.concat(graph.edges().stream(),
							Stream.of(new Edge("x", UNSAFE, story.id(), foreign.id(), Map.of(UNSAFE, 1L))))
					.toList(),
				graph.figures());
	}

	private static String script(Subgraph graph) throws IOException {
		Provenance provenance = new Provenance("x\\u000ACREATE (:Evil);\nCREATE (:Evil)\r//", "", "", Instant.EPOCH,
				graph.figures(), graph.edgeCount());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Format.CYPHER.write(new Export(graph, provenance, Looks.STORED), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static String stored(Node node) {
		Map<String, Object> properties = storable(node.properties());
		if (!node.id().equals("story:s")
				&& !Kind.TOPIC.key(node.id()).map((key) -> key.equals(properties.get("name"))).orElse(false)) {
			properties.put("newsweftId", node.id());
		}
		return node.kind() + " " + properties;
	}

	private static Map<String, Object> storable(Map<String, Object> properties) {
		Map<String, Object> storable = new TreeMap<>(properties);
		storable.replaceAll(
				(name, value) -> value.equals(HostileGraph.ILLEGAL) ? HostileGraph.ILLEGAL_IN_UTF8_GONE : value);
		return storable;
	}

	private static String id(Map<String, Object> properties) {
		return properties.getOrDefault("newsweftId", "story:" + properties.get("key")).toString();
	}

	private void run(String statement) {
		rows(statement);
	}

	private List<Record> rows(String statement) {
		try (Session session = this.driver.session()) {
			return new ArrayList<>(session.run(statement).list());
		}
	}

}
