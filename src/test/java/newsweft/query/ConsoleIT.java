package newsweft.query;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.neo4j.RealGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class ConsoleIT {

	private static final Node ARTICLE = new Node("article:x", "Article", "A title",
			Map.of("key", "x", "title", "A title"));

	private static final Node TOPIC = new Node("topic:Privacy", "Topic", "Privacy", Map.of("name", "Privacy"));

	private static final Edge ABOUT = new Edge("ABOUT article:x topic:Privacy", "ABOUT", "article:x", "topic:Privacy",
			Map.of("since", 2020L));

	@Autowired
	private Console console;

	@BeforeEach
	void createExample(@Autowired Driver driver) {
		driver.executableQuery("""
				CREATE (:Article {key: 'x', title: 'A title'})-[:ABOUT {since: 2020}]->(:Topic {name: 'Privacy'})
				""").execute();
	}

	@Test
	void answersWithPlainValuesInTheirTypes() {
		QueryResult result = ask("RETURN null AS nothing, true AS yes, 3 AS three, 0.5 AS half, 'ä' AS text");

		assertThat(result.columns()).containsExactly("nothing", "yes", "three", "half", "text");
		assertThat(result.rows()).containsExactly(Arrays.asList(null, true, 3L, 0.5, "ä"));
		assertThat(result.graph().nodes()).isEmpty();
		assertThat(result.truncated()).isFalse();
		assertThat(result.duration()).isPositive();
	}

	@Test
	void answersWithTemporalValues() {
		assertThat(cell("RETURN datetime('2020-01-18T10:00Z')"))
			.isEqualTo(ZonedDateTime.of(2020, 1, 18, 10, 0, 0, 0, ZoneOffset.UTC));
		assertThat(cell("RETURN date('2020-01-18')")).isEqualTo(LocalDate.of(2020, 1, 18));
		assertThat(cell("RETURN duration('P1DT2H')")).isEqualTo("P0M1DT7200S");
	}

	@Test
	void answersWithRarerValuesAsText() {
		assertThat(cell("RETURN point({x: 1, y: 2})")).isEqualTo("Point{srid=7203, x=1.0, y=2.0}");
		assertThat(cell("CYPHER 25 RETURN vector([1, 2], 2, INTEGER)")).asString().contains("1, 2");
	}

	@Test
	void answersWithNodes() {
		QueryResult result = ask("MATCH (article:Article) RETURN article");

		assertThat(result.rows()).containsExactly(List.of(new Cell.NodeCell(ARTICLE)));
		assertThat(result.graph().nodes()).containsExactly(ARTICLE);
		assertThat(result.graph().figures()).isEqualTo(Figures.complete(1));
	}

	@Test
	void answersWithARelationshipAndItsEnds() {
		QueryResult result = ask("MATCH ()-[about:ABOUT]->() RETURN about");

		assertThat(result.rows()).containsExactly(List.of(new Cell.EdgeCell(ABOUT)));
		assertThat(result.graph().nodes()).containsExactlyInAnyOrder(ARTICLE, TOPIC);
		assertThat(result.graph().edges()).containsExactly(ABOUT);
	}

	@Test
	void answersWithAPathInItsOwnDirection() {
		QueryResult result = ask("MATCH path = (:Topic)<-[:ABOUT]-(:Article) RETURN path");

		assertThat(result.rows()).containsExactly(List.of(new Cell.PathCell(
				List.of(new Cell.NodeCell(TOPIC), new Cell.EdgeCell(ABOUT), new Cell.NodeCell(ARTICLE)))));
		assertThat(result.graph().edges()).containsExactly(ABOUT);
	}

	@Test
	void findsTheGraphInsideListsAndMaps() {
		QueryResult result = ask("MATCH (a:Article)-[e]->(t) RETURN [1, null, {at: [a, e], of: t, none: null}] AS all");

		Map<String, @Nullable Object> map = new HashMap<>();
		map.put("at", List.of(new Cell.NodeCell(ARTICLE), new Cell.EdgeCell(ABOUT)));
		map.put("of", new Cell.NodeCell(TOPIC));
		map.put("none", null);
		assertThat(result.rows()).containsExactly(List.of(Arrays.asList(1L, null, map)));
		assertThat(result.graph().nodes()).hasSize(2);
		assertThat(result.graph().edges()).hasSize(1);
	}

	@Test
	void drawsANodeOnceHoweverOftenItIsReturned() {
		QueryResult result = ask("MATCH (article:Article) UNWIND [1, 2, 3] AS time RETURN article, time");

		assertThat(result.rows()).hasSize(3);
		assertThat(result.graph().nodes()).containsExactly(ARTICLE);
	}

	@Test
	void readsParameters() {
		QueryResult result = this.console.run(new Query("RETURN $text AS text, $list AS list, $map.key AS value",
				Map.of("text", "it's", "list", List.of(1, 2), "map", Map.of("key", 0.5))));

		assertThat(result.rows()).containsExactly(List.of("it's", List.of(1L, 2L), 0.5));
	}

	private @Nullable Object cell(String cypher) {
		return ask(cypher).rows().getFirst().getFirst();
	}

	private QueryResult ask(String cypher) {
		return this.console.run(new Query(cypher, Map.of()));
	}

}
