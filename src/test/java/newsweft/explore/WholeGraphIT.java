package newsweft.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import newsweft.graph.Edge;
import newsweft.graph.GraphChanged;
import newsweft.graph.GraphSource;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RealGraph
class WholeGraphIT {

	@Autowired
	private Views views;

	@Autowired
	private Driver driver;

	@Test
	void everythingIsTheSameReadPartByPart() throws IOException {
		SmallGraph.create(this.driver);
		this.driver
			.executableQuery(
					"""
							MATCH (one:Article {key: 'a1'}), (other:Article {key: 'a2'})
							CREATE (one)-[:RELATED {rank: 9}]->(other), (:Topic {remark: 'no name'}), (other)-[:ABOUT]->(:Topic {name: 5}),
								(one)-[:ABOUT]->(:Topic:Article {name: 'both'}),
								(:Topic {name: 'rare', days: [date()], counts: [1, 2], none: [], at: localdatetime(),
									hour: localtime(), zoned: time()}),
								(:Note {key: 'topic:Privacy', text: 'Mine.', changedAt: datetime()}),
								(one)-[:RELATED {rank: 'far', aside: 1}]->(out:Elsewhere {remark: 5})-[:RELATED {rank: true}]->(out),
								(out)-[:ABOUT {aside: 2}]->(other), (out)-[:ASIDE {aside: 3}]->(:Elsewhere)
							""")
			.execute();
		Subgraph all = this.views.resolve(View.of(new View.All()));
		GraphSource parts = this.views.open(View.of(new View.All()));
		List<Node> nodes = new ArrayList<>();
		List<Edge> edges = new ArrayList<>();
		parts.readNodes(nodes::add);
		parts.readEdges(edges::add);

		assertThat(parts).isNotInstanceOf(Subgraph.class);
		assertThat(nodes).containsExactlyInAnyOrderElementsOf(all.nodes());
		assertThat(edges).extracting(Edge::id)
			.containsExactlyInAnyOrderElementsOf(all.edges().stream().map(Edge::id).toList());
		assertThat(sourcesInARow(edges)).doesNotHaveDuplicates();
		assertThat(parts.figures()).isEqualTo(all.figures());
		assertThat(parts.edgeCount()).isEqualTo(all.edgeCount());
		assertThat(parts.nodeProperties()).isEqualTo(all.nodeProperties());
		assertThat(parts.edgeProperties()).isEqualTo(all.edgeProperties());
	}

	private static List<String> sourcesInARow(List<Edge> edges) {
		List<String> sources = new ArrayList<>();
		for (Edge edge : edges) {
			if (sources.isEmpty() || !sources.getLast().equals(edge.source())) {
				sources.add(edge.source());
			}
		}
		return sources;
	}

	@Test
	void anotherNumberOfNodesThanWereCountedEndsTheReading() {
		SmallGraph.create(this.driver);
		GraphSource parts = this.views.open(View.of(new View.All()));
		this.driver.executableQuery("MATCH (a:Article {key: 'a1'}) CREATE (a)-[:ABOUT]->(:Topic {name: 'New'})")
			.execute();

		assertThatExceptionOfType(GraphChanged.class).isThrownBy(() -> parts.readNodes((node) -> {
		})).withMessageContaining("Export it again.");
		assertThatExceptionOfType(GraphChanged.class).isThrownBy(() -> parts.readEdges((edge) -> {
		}));
	}

}
