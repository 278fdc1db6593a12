package newsweft.explore;

import java.time.Instant;

import newsweft.explore.Origin.Load;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class OriginIT {

	private static final String FIRST = "2020-02-01T10:00:00.000Z";

	private static final String LAST = "2020-03-01T10:00:00.000Z";

	@Autowired
	private DetailsReader reader;

	@Autowired
	private MockMvcTester http;

	@Autowired
	private Driver driver;

	@BeforeEach
	void createGraph() {
		SmallGraph.createWithConstellations(this.driver);
		change("MATCH (a:Article) SET a.firstLoad = '" + FIRST + "', a.lastLoad = '" + FIRST + "'");
		change("MATCH (a:Article {key: 'a1'}) SET a.lastLoad = '" + LAST + "', a.sourceFile = 'one/a1.md'");
		change("CREATE (:Load {key: '" + FIRST + "', posts: 5})");
		change("MERGE (w:Weaving {key: 'last'}) SET w.wovenAt = datetime('2020-04-01T00:00Z')");
	}

	@Test
	void anArticleHasItsFileAndItsLoads() {
		assertThat(origin("article:a1")).returns("one/a1.md", Origin::file)
			.returns(new Load(FIRST, 5L), Origin::firstLoad)
			.returns(null, Origin::wovenAt);
	}

	@Test
	void aLoadThatWasInterruptedHasNoPosts() {
		assertThat(origin("article:a1").lastLoad()).isEqualTo(new Load(LAST, null));
	}

	@Test
	void aStubHasTheFilesOfThePostsThatListIt() {
		change("MATCH (a1:Article {key: 'a1'}), (a2:Article {key: 'a2'}) "
				+ "CREATE (stub:Article {key: 'stub', full: false}), (a1)-[:RELATED {rank: 1}]->(stub), (a2)-[:RELATED {rank: 1}]->(stub) "
				+ "SET a2.sourceFile = 'one/a2.md'");

		assertThat(origin("article:stub").files()).containsExactly("one/a1.md", "one/a2.md");
		assertThat(origin("article:stub").fileCount()).isEqualTo(2);
		assertThat(origin("article:a2").files()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "provider:alpha.example", "topic:Privacy", "story:s1", "constellation:c1" })
	void aGroupHasTheLoadsOfItsArticles(String id) {
		assertThat(origin(id).firstLoad()).isEqualTo(new Load(FIRST, 5L));
		assertThat(origin(id).lastLoad()).isEqualTo(new Load(LAST, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "story:s1", "constellation:c1" })
	void whatIsWovenSaysWhen(String id) {
		assertThat(origin(id).wovenAt()).isEqualTo(Instant.parse("2020-04-01T00:00:00Z"));
	}

	@Test
	void aDatabaseOfAnEarlierVersionHasNone() {
		change("MATCH (a:Article) REMOVE a.firstLoad, a.lastLoad");

		assertThat(origin("article:a1").firstLoad()).isNull();
		assertThat(origin("topic:Privacy").lastLoad()).isNull();
	}

	@Test
	void tiesAreAllThatJoinsTwoNodes() {
		change("MATCH (a1:Article {key: 'a1'})-[r:RELATED|SIMILAR]-(:Article {key: 'a2'}) DELETE r");
		change("MATCH (a1:Article {key: 'a1'}), (a2:Article {key: 'a2'}) CREATE (a2)-[:RELATED {rank: 2}]->(a1), "
				+ "(a2)-[:SIMILAR {score: 0.5, terms: ['faces']}]->(a1), (a1)-[:RELATED {rank: 1}]->(a2)");

		var ties = this.http.get().uri("/api/ties?one=article:a1&other=article:a2").exchange();

		assertThat(ties).hasStatusOk()
			.bodyJson()
			.extractingPath("$.ties[*].edge.id")
			.asArray()
			.containsExactly("RELATED article:a1 article:a2", "RELATED article:a2 article:a1",
					"SIMILAR article:a2 article:a1");
		assertThat(ties).bodyJson().extractingPath("$.ties[*].file").asArray().containsExactly("one/a1.md", null, null);
		assertThat(ties).bodyJson().extractingPath("$.one.id").isEqualTo("article:a1");
	}

	@Test
	void nodesThatNothingJoinsHaveNoTies() {
		assertThat(this.http.get().uri("/api/ties?one=topic:Privacy&other=constellation:c2")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.ties")
			.asArray()
			.isEmpty();
	}

	@Test
	void saysWhichNodeIsNone() {
		assertThat(this.http.get().uri("/api/ties?one=topic:Privacy&other=article:none")).hasStatus(404)
			.bodyText()
			.contains("urn:newsweft:problem:no-such-node", "article:none");
	}

	private Origin origin(String id) {
		Origin origin = this.reader.find(id, false).orElseThrow().origin();
		assertThat(origin).isNotNull();
		return origin;
	}

	private void change(String cypher) {
		this.driver.executableQuery(cypher).execute();
	}

}
