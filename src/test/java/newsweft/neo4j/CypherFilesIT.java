package newsweft.neo4j;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@RealGraph
class CypherFilesIT {

	/** Every label, relationship type and property that the product stores. */
	private static final String VOCABULARY = """
			CREATE (article:Article {key: 'a', url: '', title: '', altTitles: [], excerpt: '', text: '',
			  publishedAt: datetime('2020-01-18T10:00Z'), type: '', quality: 1, heat: 1, published: true, author: '',
			  full: true, sourceFile: '', sourceFiles: [], firstLoad: '', lastLoad: '', language: '', x: 0.0, y: 0.0, participation: 0.0, betweenness: 0.0})
			CREATE (article)-[:PUBLISHED_BY]->(:Provider {domain: '', name: '', altNames: []})
			CREATE (article)-[:ABOUT]->(:Topic {name: ''})
			CREATE (article)-[:IN_STORY {strength: 1.0}]->(story:Story {key: 's', label: '', ownLabel: '', terms: [],
			  headline: '', size: 1, originals: 1, firstSeen: datetime('2020-01-18T10:00Z'),
			  lastSeen: datetime('2020-01-18T10:00Z'), providers: 1, stability: 1.0, textShare: 1.0, formerKeys: [],
			  x: 0.0, y: 0.0, radius: 1.0})
			CREATE (article)-[:ALSO_IN {strength: 1.0}]->(story)
			CREATE (story)-[:PART_OF]->(:Constellation {key: 'c', label: '', ownLabel: '', terms: [], headline: '',
			  size: 1, originals: 1, stories: 1, firstSeen: datetime('2020-01-18T10:00Z'),
			  lastSeen: datetime('2020-01-18T10:00Z'), formerKeys: [], x: 0.0, y: 0.0, radius: 1.0})
			CREATE (:StoryEvent {kind: '', at: datetime('2020-01-18T10:00Z'), label: '', other: '', otherLabel: '',
			  shared: 1})-[:OF]->(story)
			CREATE (article)-[:RELATED {rank: 1, mutual: true, batch: ''}]->(other:Article {key: 'b'})
			CREATE (article)-[:SIMILAR {score: 0.5, terms: []}]->(other)
			CREATE (article)-[:COPY_OF {evidence: '', similarity: 0.5}]->(other)
			CREATE (:OwnLabel {key: 'o', label: ''})
			CREATE (:Note {key: 'topic:', label: '', text: '', writtenAt: datetime('2020-01-18T10:00Z'),
			  changedAt: datetime('2020-01-18T10:00Z')})
			CREATE (:SavedView {key: 'v', name: '', note: '', view: '', address: '', createdAt: datetime('2020-01-18T10:00Z'),
			  changedAt: datetime('2020-01-18T10:00Z'), articles: 1, basis: ''})
			CREATE (:SavedQuery {key: 'q', name: '', note: '', cypher: '', parameters: '', savedAt: datetime('2020-01-18T10:00Z')})
			CREATE (:QueryRun {key: 'r', cypher: '', parameters: '', at: datetime('2020-01-18T10:00Z'), millis: 1, rows: 1,
			  mode: '', outcome: '', message: ''})
			CREATE (:Theme {name: '', query: '', keys: [], cypher: '', color: '', removed: true})
			CREATE (:Weaving {key: 'last', stale: true, resolution: 0.05, constellationResolution: 0.01, seed: 1, version: 1, articles: 1,
			  movement: 0.0, wovenAt: datetime('2020-01-18T10:00Z'), chosenResolution: 0.05, chosenSeed: 1})
			CREATE (:Load {key: '', startedAt: datetime('2020-01-18T10:00Z'), seconds: 1.0, fingerprint: '', posts: 1, unchangedFiles: 1, skipped: 1, rejected: 1,
			  created: 1, changed: 1, removed: 1})
			CREATE (:Fingerprints {load: '', files: []})
			CREATE (:LoadReport {load: '', corpus: [], lines: '', counts: ''})
			""";

	private static final SessionConfig TALKATIVE = SessionConfig.builder()
		.withMinimumNotificationSeverity(NotificationSeverity.INFORMATION)
		.build();

	@Autowired
	private Driver driver;

	@BeforeEach
	void storeVocabulary() {
		try (Session session = this.driver.session()) {
			session.run(VOCABULARY).consume();
		}
	}

	@ParameterizedTest
	@MethodSource("newsweft.neo4j.CypherFile#all")
	void databaseUnderstandsStatement(CypherFile file) {
		assertThat(unknownNames(file.statement())).isEmpty();
	}

	@Nested
	class Finds {

		@Test
		void aStatementThatIsNoCypher() {
			assertThatThrownBy(() -> unknownNames("MATCH (article:Article RETURN article"))
				.isInstanceOf(ClientException.class);
		}

		@Test
		void aVariableThatIsNotDefined() {
			assertThatThrownBy(() -> unknownNames("MATCH (article:Article) RETURN articel"))
				.isInstanceOf(ClientException.class);
		}

		@Test
		void aProcedureThatDoesNotExist() {
			assertThatThrownBy(() -> unknownNames("CALL db.index.fulltext.queryNode('articleText', 'x')"))
				.isInstanceOf(ClientException.class);
		}

		@Test
		void namesThatAreNotStored() {
			assertThat(unknownNames("MATCH (:Artikel)-[:LISTS]->(listed) RETURN listed.headlines")).hasSize(3);
		}

	}

	/** What the database says of names that the stored graph does not have. */
	private List<String> unknownNames(String statement) {
		try (Session session = this.driver.session(TALKATIVE)) {
			ResultSummary summary = session.run("EXPLAIN " + statement, Map.of()).consume();
			return summary.gqlStatusObjects()
				.stream()
				.filter(GqlNotification.class::isInstance)
				.map(GqlNotification.class::cast)
				.filter((notification) -> notification.classification()
					.filter(NotificationClassification.UNRECOGNIZED::equals)
					.isPresent())
				.map(GqlNotification::statusDescription)
				.toList();
		}
	}

}
