package newsweft.graph;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class SubgraphBuilderIT {

	@Autowired
	private Driver driver;

	private final SubgraphBuilder builder = new SubgraphBuilder();

	@Test
	void namesNodesByTheirDomainKeys() {
		Subgraph subgraph = add("""
				CREATE (a:Article {key: 'a', title: 'A title'}), (s:Article {key: 'stub'}),
				  (p:Provider {domain: 'p.example', name: 'P'}), (t:Topic {name: 'T'}), (y:Story {key: 'y', label: 'Y'})
				RETURN a, s, p, t, y""");

		assertThat(subgraph.nodes()).containsExactly(
				new Node("article:a", "Article", "A title", Map.of("key", "a", "title", "A title")),
				new Node("article:stub", "Article", "stub", Map.of("key", "stub")),
				new Node("provider:p.example", "Provider", "P", Map.of("domain", "p.example", "name", "P")),
				new Node("topic:T", "Topic", "T", Map.of("name", "T")),
				new Node("story:y", "Story", "Y", Map.of("key", "y", "label", "Y")));
	}

	@Test
	void namesForeignNodesByWhatTheyHave() {
		Subgraph subgraph = add("""
				CREATE (a:Person {title: 'Dr', name: 'Ann'}), (b:Film {title: 'Weaving', id: 7}), (c:Thing {size: 1}),
				  (d {id: 'x'}), (e:Article {title: 'No key'}), (f:Long {name: $long})
				RETURN a, b, c, d, e, f""");

		assertThat(subgraph.nodes()).extracting(Node::kind)
			.containsExactly("Person", "Film", "Thing", "Node", "Article", "Long");
		assertThat(subgraph.nodes()).extracting(Node::label)
			.containsExactly("Ann", "Weaving", "Thing", "x", "No key", "x".repeat(200));
		assertThat(subgraph.nodes()).extracting(Node::id)
			.allMatch((id) -> id.startsWith("node:"))
			.doesNotHaveDuplicates();
	}

	@Test
	void knowsItsKindAmongOtherLabels() {
		assertThat(add("CREATE (a:Flagged:Article:Zzz {key: 'a'}) RETURN a").nodes()).singleElement()
			.returns("article:a", Node::id)
			.returns("Article", Node::kind);
	}

	@Test
	void keepsTheTypesOfProperties() {
		assertThat(add("""
				CREATE (a:Topic {name: 'T', long: 1, double: 0.5, yes: true, list: ['a', 'b'],
				  at: datetime('2020-01-18T10:00Z'), for: duration('P1D'), point: point({x: 1, y: 2})})
				RETURN a""").nodes().getFirst().properties())
			.isEqualTo(Map.of("name", "T", "long", 1L, "double", 0.5, "yes", true, "list", List.of("a", "b"), "at",
					ZonedDateTime.of(2020, 1, 18, 10, 0, 0, 0, ZoneOffset.UTC), "for", "P0M1DT0S", "point",
					"Point{srid=7203, x=1.0, y=2.0}"));
	}

	@Test
	void collectsEachNodeAndEdgeOnceHoweverDeep() {
		Subgraph subgraph = add("""
				CREATE path = (a:Topic {name: 'A'})-[r:NEAR {by: 1}]->(b:Topic {name: 'B'})
				RETURN a, [a, {deep: [r, null, {deeper: path}]}] AS nested, null AS nothing, 1 AS number""");

		assertThat(subgraph.nodes()).extracting(Node::id).containsExactly("topic:A", "topic:B");
		assertThat(subgraph.edges())
			.containsExactly(new Edge("NEAR topic:A topic:B", "NEAR", "topic:A", "topic:B", Map.of("by", 1L)));
	}

	@Test
	void asksForMissingEndsAndLeavesEdgesWithoutThemOut() {
		Subgraph subgraph = add("""
				CREATE (a:Topic {name: 'A'})-[r:NEAR]->(b:Topic {name: 'B'}) RETURN a, r, elementId(b) AS id""");
		String missing = this.driver.executableQuery("MATCH (b {name: 'B'}) RETURN elementId(b) AS id")
			.execute()
			.records()
			.getFirst()
			.get("id")
			.asString();

		assertThat(subgraph.edges()).isEmpty();
		assertThat(this.builder.missingEnds()).containsExactly(missing);
		Subgraph whole = add("MATCH (b {name: 'B'}) RETURN b");
		assertThat(this.builder.missingEnds()).isEmpty();
		assertThat(whole.edges()).extracting(Edge::id).containsExactly("NEAR topic:A topic:B");
	}

	@Test
	void numbersParallelEdges() {
		Subgraph subgraph = add(
				"""
						CREATE (a:Topic {name: 'A'}), (b:Topic {name: 'B'}), (a)-[r:NEAR]->(b), (a)-[s:NEAR]->(b), (b)-[t:NEAR]->(a),
						  (a)-[u:FAR]->(b), (a)-[v:NEAR]->(a)
						RETURN a, b, r, s, t, u, v""");

		assertThat(subgraph.edges()).extracting(Edge::id)
			.containsExactly("NEAR topic:A topic:B", "NEAR topic:A topic:B 2", "NEAR topic:B topic:A",
					"FAR topic:A topic:B", "NEAR topic:A topic:A");
	}

	@Test
	void describesNodesThatAreThere() {
		add("CREATE (a:Topic {name: 'A', story: 'old'}) RETURN a");
		String elementId = this.builder.elementIds().iterator().next();

		this.builder.describe(elementId, "story", "s1");
		this.builder.describe("4:unknown:1", "story", "s1");

		assertThat(this.builder.build(Figures.complete(1)).nodes())
			.containsExactly(new Node("topic:A", "Topic", "A", Map.of("name", "A", "story", "s1")));
		assertThat(this.builder.size()).isEqualTo(1);
	}

	private Subgraph add(String cypher) {
		this.driver.executableQuery(cypher)
			.withParameters(Map.of("long", "x".repeat(300)))
			.execute()
			.records()
			.forEach((row) -> row.values().forEach(this.builder::addAll));
		return this.builder.build(Figures.complete(this.builder.size()));
	}

}
