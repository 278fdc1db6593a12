package newsweft.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
		Subgraph graph = HostileGraph.inADatabase();

		for (String statement : script(graph).split(";\n")) {
			run(language + "\n" + statement);
		}

		StoredGraph.of((query) -> rows(query).stream().map(Record::asMap).toList())
			.isEqualTo(StoredGraph.of(graph, CypherScriptIT::stored, HostileGraph::storable));
	}

	@Test
	void keepsTypes() throws IOException {
		for (String statement : script(HostileGraph.inADatabase()).split(";\n")) {
			run(statement);
		}

		assertThat(rows("MATCH (n:Story) UNWIND keys(n) AS name RETURN name, valueType(n[name]) AS type"))
			.extracting((row) -> row.get("name").asString() + " " + row.get("type").asString().replace(" NOT NULL", ""))
			.containsExactlyInAnyOrder("key STRING", "whole FLOAT", "none FLOAT", "endless FLOAT", "least INTEGER",
					"local LOCAL DATETIME", "hour LOCAL TIME", "zoned ZONED DATETIME", "offset ZONED DATETIME",
					"empty LIST<NOTHING>", "yes BOOLEAN", "numbers LIST<INTEGER>", HostileGraph.UNSAFE + " STRING");
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

	private static String script(Subgraph graph) throws IOException {
		Provenance provenance = new Provenance("x\\u000ACREATE (:Evil);\nCREATE (:Evil)\r//", "", "", Instant.EPOCH,
				graph.figures(), graph.edgeCount());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Format.CYPHER.write(new Export(graph, provenance, Looks.STORED), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Map<String, Object> stored(Node node) {
		Map<String, Object> properties = HostileGraph.storable(node.properties());
		if (!node.id().equals("story:s")
				&& !Kind.TOPIC.key(node.id()).map((key) -> key.equals(properties.get("name"))).orElse(false)) {
			properties.put("newsweftId", node.id());
		}
		return properties;
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
