package newsweft.explore;

import java.util.List;
import java.util.Map;

import newsweft.graph.Edge;
import newsweft.graph.GraphChanged;
import newsweft.graph.GraphSource;
import newsweft.graph.Subgraph;
import newsweft.neo4j.RealGraph;
import newsweft.query.Console;
import newsweft.theme.Carriers;
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
	void everythingIsTheSameReadPartByPart() {
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
		Parts parts = Parts.of(this.views.open(View.of(new View.All())));

		assertThat(parts.source()).isNotInstanceOf(Subgraph.class);
		assertThat(parts.nodes()).containsExactlyInAnyOrderElementsOf(all.nodes());
		assertThat(parts.edges()).extracting(Edge::id)
			.containsExactlyInAnyOrderElementsOf(all.edges().stream().map(Edge::id).toList());
		assertThat(parts.sources()).doesNotHaveDuplicates();
		assertThat(parts.source().figures()).isEqualTo(all.figures());
		assertThat(parts.source().edgeCount()).isEqualTo(all.edgeCount());
		assertThat(parts.source().nodeProperties()).isEqualTo(all.nodeProperties());
		assertThat(parts.source().edgeProperties()).isEqualTo(all.edgeProperties());
	}

	@Test
	void everythingIsTheSameFoldedPartByPart() {
		SmallGraph.createWithCopies(this.driver);
		this.driver
			.executableQuery(
					"""
							MATCH (one:Article {key: 'a1'}), (copy:Article {key: 'a1x'}), (other:Article {key: 'b2'})
							CREATE (other)-[:SIMILAR {score: 0.2, aside: true}]->(one), (other)-[:SIMILAR {score: 0.9, terms: ['x']}]->(copy),
								(copy)<-[:COPY_OF]-(:Article {key: 'a1z', full: false})
							""")
			.execute();
		View folded = View.of(new View.All()).fold();

		Subgraph all = this.views.resolve(folded);
		Parts parts = Parts.of(this.views.open(folded));

		assertThat(parts.source()).isNotInstanceOf(Subgraph.class);
		assertThat(parts.nodes()).containsExactlyInAnyOrderElementsOf(all.nodes());
		assertThat(parts.edges()).containsExactlyInAnyOrderElementsOf(all.edges());
		assertThat(parts.sources()).doesNotHaveDuplicates();
		assertThat(parts.source().figures()).isEqualTo(all.figures());
		assertThat(parts.source().edgeCount()).isEqualTo(all.edgeCount());
		assertThat(parts.source().nodeProperties()).isEqualTo(all.nodeProperties());
		assertThat(parts.source().edgeProperties()).isEqualTo(all.edgeProperties());
	}

	@Test
	void anotherNumberOfEdgesThanWereCountedEndsTheReadingOfOriginals() {
		SmallGraph.createWithCopies(this.driver);
		GraphSource parts = this.views.open(View.of(new View.All()).fold());
		assertThat(parts.edgeCount()).isPositive();
		this.driver.executableQuery("MATCH (a:Article {key: 'a1'}), (b:Article {key: 'b2'}) CREATE (a)-[:KNOWS]->(b)")
			.execute();

		assertThatExceptionOfType(GraphChanged.class).isThrownBy(() -> parts.readEdges((edge) -> {
		}));
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

	@Test
	void whatDoesNotFitIntoMemoryIsRefusedUnlessItIsReadPartByPart(@Autowired Console console,
			@Autowired ViewStatements statements, @Autowired Notes notes, @Autowired Carriers carriers,
			@Autowired WholeGraph whole) {
		SmallGraph.createWithCopies(this.driver);
		Views cramped = new Views(this.driver, console, statements, notes, carriers, whole, new HeapLimit(10_000));
		View everything = View.of(new View.All());
		View filtered = everything
			.with(new Filters(null, Shown.HIDDEN, null, null, null, null, null, null, null, null, null, null, null));

		assertThatExceptionOfType(TooLargeToHold.class).isThrownBy(() -> cramped.open(filtered))
			.withMessageContaining("16 nodes and")
			.withMessageContaining("java -Xmx1g");
		assertThat(Parts.of(cramped.open(everything)).nodes()).hasSize(16);
		assertThat(Parts.of(cramped.open(everything.fold())).nodes()).hasSize(14);
		assertThat(
				Parts
					.of(cramped.open(new View(new View.All(),
							new View.Graph(null, null, null, Map.of("article:a1", new View.Point(1, 2)), null), 0)))
					.nodes())
			.hasSize(16);
		assertThat(cramped.resolve(View.of(new View.Stories(List.of("s1")))).nodes()).isNotEmpty();
	}

}
