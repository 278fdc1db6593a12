package newsweft.query;

import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Two stories that meet in one article, a lone third one, and a stub. */
final class ExampleGraph {

	private static final List<String> STATEMENTS = List.of("""
			CREATE
			  (:Provider {domain: 'alpha.example', name: 'Alpha'}),
			  (:Provider {domain: 'beta.example', name: 'Beta'}),
			  (:Provider {domain: 'gamma.example', name: 'Gamma'}),
			  (:Story {key: 's1', label: 'Clearview faces', headline: 'Firm gathers faces', size: 3, providers: 3,
			    firstSeen: datetime('2020-01-18T10:00Z'), lastSeen: datetime('2020-01-19T09:00Z')}),
			  (:Story {key: 's2', label: 'London police', headline: 'Cameras switched on', size: 3, providers: 2,
			    firstSeen: datetime('2020-01-24T00:00Z'), lastSeen: datetime('2020-01-25T12:00Z')}),
			  (:Story {key: 's3', label: 'Robot dance', headline: 'A robot dances', size: 1, providers: 1,
			    firstSeen: datetime('2020-01-25T00:00Z'), lastSeen: datetime('2020-01-25T00:00Z')}),
			  (:Article {key: 'stub', title: 'Known from a list', full: false})
			""",
			"""
					UNWIND [
					  ['a1', '2020-01-18T10:00Z', 90, 'alpha', 's1', ['Policing', 'Privacy'], 'Clearview gathers faces'],
					  ['a2', '2020-01-19T08:00Z', 60, 'beta', 's1', [], 'Clearview is sued'],
					  ['a3', '2020-01-19T09:00Z', 80, 'gamma', 's1', ['Policing', 'Privacy'], 'Facial recognition: police try Clearview'],
					  ['b1', '2020-01-24T00:00Z', 70, 'alpha', 's2', ['Policing'], 'London police begin facial recognition'],
					  ['b2', '2020-01-24T06:30Z', 40, 'beta', 's2', ['Policing', 'London'], 'Police defend facial recognition'],
					  ['b3', '2020-01-25T12:00Z', 75, 'beta', 's2', [], 'Cameras in the square'],
					  ['c1', '2020-01-25T00:00Z', 50, 'gamma', 's3', ['Robots'], 'Robot dances']
					] AS row
					MATCH (provider:Provider {domain: row[3] + '.example'})
					MATCH (story:Story {key: row[4]})
					CREATE (article:Article {key: row[0], publishedAt: datetime(row[1]), quality: row[2], title: row[6], full: true})
					CREATE (provider)<-[:PUBLISHED_BY]-(article)-[:IN_STORY {strength: 1.0}]->(story)
					FOREACH (name IN row[5] | MERGE (topic:Topic {name: name}) CREATE (article)-[:ABOUT]->(topic))
					""",
			"""
					UNWIND [['a1', 1, 'a2'], ['a1', 2, 'b1'], ['a1', 3, 'stub'], ['a2', 1, 'a1'], ['a3', 1, 'b1'], ['b1', 1, 'b2'],
					  ['b2', 1, 'b1']] AS row
					MATCH (article:Article {key: row[0]}), (listed:Article {key: row[2]})
					CREATE (article)-[:RELATED {rank: row[1]}]->(listed)
					""",
			"""
					UNWIND [['a1', 0.6, 'a2', ['clearview']], ['a2', 0.5, 'a3', ['clearview']], ['b1', 0.4, 'a3', ['facial', 'police']],
					  ['b1', 0.5, 'b2', ['police']], ['b2', 0.3, 'b3', ['london']], ['a3', 0.25, 'b2', ['police']],
					  ['c1', 0.2, 'b3', ['square']]] AS row
					MATCH (article:Article {key: row[0]}), (other:Article {key: row[2]})
					CREATE (article)-[:SIMILAR {score: row[1], terms: row[3]}]->(other)
					""",
			"CALL db.awaitIndexes()");

	private ExampleGraph() {
	}

	static void create(Driver driver) {
		try (Session session = driver.session()) {
			STATEMENTS.forEach((statement) -> session.run(statement).consume());
		}
	}

	/** Everything that is stored of nodes and relationships. */
	static List<?> content(Driver driver) {
		return Stream.of("MATCH (n) RETURN elementId(n) AS id, labels(n), properties(n) ORDER BY id",
				"MATCH (a)-[r]->(b) RETURN elementId(r) AS id, type(r), properties(r), elementId(a), elementId(b) ORDER BY id")
			.map((question) -> driver.executableQuery(question).execute().records())
			.toList();
	}

}
