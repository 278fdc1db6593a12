package newsweft.graph;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class GraphStatisticsIT {

	@Autowired
	private GraphStatistics statistics;

	@Test
	void countsWhatTheGraphHolds(@Autowired Driver driver) {
		driver
			.executableQuery(
					"""
							CREATE (a:Article {key: 'a', full: true}), (b:Article {key: 'b', full: true}), (c:Article {key: 'c', full: false}),
							  (d:Article {key: 'd', full: true}), (e:Article {key: 'e'}),
							  (:Provider {domain: 'p'}), (:Provider {domain: 'q'}),
							  (:Topic {name: 'x'}), (:Topic {name: 'y'}), (:Topic {name: 'z'}), (:Topic {name: '0'}),
							  (:Story {key: 's', size: 2}), (:Story {key: 't', size: 10}), (:Story {key: 'u'}), (:Other)
							CREATE (a)-[:RELATED {rank: 1}]->(b), (b)-[:RELATED {rank: 1}]->(a), (a)-[:RELATED {rank: 2}]->(c),
							  (a)-[:RELATED {rank: 3}]->(d), (a)-[:RELATED {rank: 4}]->(e), (b)-[:RELATED {rank: 2}]->(e), (d)-[:RELATED {rank: 1}]->(c),
							  (a)-[:SIMILAR {score: 0.5}]->(b), (a)-[:SIMILAR {score: 0.4}]->(c), (a)-[:COPY_OF]->(d), (a)-[:OTHER]->(b)
							FOREACH (load IN range(1, 7) | CREATE (:Load))
							""")
			.execute();

		assertThat(this.statistics.count()).isEqualTo(new Statistics(5, 3, 2, 4, 7, 2, 1, 3, 10, 7));
		assertThat(this.statistics.countFolded()).as("a with d, to which its own listing leads, both list c")
			.isEqualTo(new Statistics(4, 2, 2, 4, 5, 2, 1, 3, 10, 7));
	}

	@Test
	void countsNothingInAnEmptyGraph() {
		Statistics nothing = new Statistics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
		assertThat(this.statistics.count()).isEqualTo(nothing);
		assertThat(this.statistics.countFolded()).isEqualTo(nothing);
	}

}
