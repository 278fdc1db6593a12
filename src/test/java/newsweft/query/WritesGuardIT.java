package newsweft.query;

import java.util.List;
import java.util.Map;

import newsweft.neo4j.RealGraph;
import newsweft.query.QueryFailed.Reason;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@RealGraph
class WritesGuardIT {

	private static final String CHANGES = """
			CREATE (:Topic {name: 'New'})
			CYPHER 25 INSERT (:Topic)
			MERGE (t:Topic {name: 'New'}) ON CREATE SET t.x = 1 RETURN t
			MERGE (a:Article {key: 'new'})
			MATCH (a:Article {key: 'a1'}), (b:Article {key: 'a2'}) MERGE (a)-[:NEAR]->(b)
			MATCH (a:Article) SET a.title = 'Other', a.x = 1
			MATCH (a:Article) SET a += {title: 'Other'}
			MATCH (a:Article {key: 'a1'}) SET a = {key: 'a1'}
			MATCH ()-[r:RELATED]->() SET r.rank = 9
			MATCH ()-[r:RELATED]->() SET r += {rank: 9}
			MATCH (a:Article) SET a['x'] = 1
			MATCH (n) WITH n, [n] AS list UNWIND list AS x SET x.y = 1
			MATCH (a:Article) SET a:Read
			MATCH (a:Article) SET a:$('Read')
			MATCH (a:Article) REMOVE a.title
			MATCH (a:Article) REMOVE a:Article
			MATCH (a:Article) DETACH DELETE a
			MATCH (a:Article) DETACH DELETE a RETURN a
			MATCH p = (:Article)-[:ABOUT]->() DETACH DELETE p
			MATCH ()-[r:RELATED]->() DELETE r
			MATCH (t:Topic) FOREACH (x IN [1] | SET t.x = x)
			FOREACH (x IN ['A', 'B'] | MERGE (:Topic {name: x}))
			MATCH (t:Topic) CALL (t) { SET t.x = 1 }
			MATCH (t:Topic) CALL (t) { SET t.x = 1 RETURN 1 AS one } RETURN one
			CALL db.labels() YIELD label CREATE (:Topic {name: label})
			""";

	private static final String REFUSALS = """
			CREATE INDEX titles FOR (a:Article) ON (a.title) | The console changes neither the schema nor the database
			DROP CONSTRAINT articleKey | The console changes neither the schema nor the database
			USE neo4j CREATE (:Topic) | The console asks the one graph that Newsweft has, so USE is refused
			CREATE USER new SET PASSWORD 'new password' | The console asks the graph alone
			SHOW USERS | The console asks the graph alone
			LOAD CSV FROM 'file:///x' AS row CREATE (:Topic {name: row[0]}) | The console reads neither files nor other hosts
			CREATE (t:Topic {name: COLLECT { LOAD CSV FROM 'file:///x' AS r RETURN r }[0]}) | The console reads neither files nor other hosts
			CALL db.createLabel('New') | The console does not call db.createLabel
			CREATE (:Topic) WITH 1 AS x CALL db.clearQueryCaches() YIELD value RETURN value | The console does not call db.clearQueryCaches
			UNWIND [1, 2] AS x CALL (x) { CREATE (:Topic) } IN TRANSACTIONS | A query runs in one transaction: leave IN TRANSACTIONS out. What is committed in parts cannot be rolled back.
			CREATE (:Topic); CREATE (:Topic) | Expected exactly one statement per query but got: 2
			EXPLAIN CREATE (:Topic) | With EXPLAIN or PROFILE in front, a statement changes nothing.
			PROFILE CREATE (:Topic) | With EXPLAIN or PROFILE in front, a statement changes nothing.
			CREATE (:Topic {name: 1 / 0}) | / by zero
			""";

	@Autowired
	private Writes writes;

	@Autowired
	private Driver driver;

	private List<?> before;

	@BeforeEach
	void createExample() {
		ExampleGraph.create(this.driver);
		this.before = ExampleGraph.content(this.driver);
	}

	@Test
	void triesAllThatChangesDataAlone() {
		SoftAssertions every = new SoftAssertions();

		CHANGES.lines()
			.forEach((line) -> every
				.check(() -> assertThat(this.writes.attempt(query(line)).changes().words()).as(line).isNotEmpty()));

		every.assertAll();
		assertThat(CHANGES.lines()).hasSizeGreaterThan(20);
		assertThat(ExampleGraph.content(this.driver)).isEqualTo(this.before);
	}

	@Test
	void refusesAllElseWithTheReason() {
		SoftAssertions every = new SoftAssertions();

		REFUSALS.lines().map((line) -> line.split(" \\| ")).forEach((line) -> {
			QueryFailed failure = catchThrowableOfType(QueryFailed.class, () -> this.writes.attempt(query(line[0])));
			every.assertThat(failure).as(line[0]).hasMessageStartingWith(line[1]);
			every.assertThat(failure.reason()).as(line[0]).isIn(Reason.REFUSED, Reason.INVALID);
		});

		every.assertAll();
		assertThat(ExampleGraph.content(this.driver)).isEqualTo(this.before);
	}

	private static Query query(String cypher) {
		return new Query(cypher, Map.of());
	}

}
