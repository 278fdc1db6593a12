package newsweft.story;

import java.util.List;

import newsweft.neo4j.RealGraph;
import newsweft.story.MissingProvider.Companion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@RealGraph
class CoverageIT {

	@Autowired
	private CoverageReader coverage;

	private RestTestClient client;

	@BeforeEach
	void createGraph(@Autowired Driver driver, @LocalServerPort int port) {
		driver.executableQuery("""
				UNWIND [
				  ['a1', 's1', 'tide.example', '2031-05-03T08:00:00Z', null],
				  ['a2', 's1', 'tide.example', '2031-05-03T20:00:00Z', null],
				  ['a3', 's1', 'quay.example', '2031-05-03T11:00:00Z', null],
				  ['a4', 's1', 'dune.example', '2031-05-03T10:00:00Z', 'a1'],
				  ['a5', 's1', 'tide.example', '2031-05-04T08:00:00Z', 'a3'],
				  ['b1', 's2', 'tide.example', '2031-05-05T08:00:00Z', null],
				  ['b2', 's2', 'reef.example', '2031-05-05T09:00:00Z', null],
				  ['b3', 's2', 'quay.example', '2031-05-05T10:00:00Z', null],
				  ['c1', 's3', 'tide.example', null, null],
				  ['c2', 's3', 'reef.example', '2031-05-06T09:00:00Z', null],
				  ['c3', 's3', 'quay.example', '2031-05-06T10:00:00Z', null],
				  ['d1', 's4', 'moor.example', '2031-05-06T10:00:00Z', null],
				  ['d2', 's4', 'cove.example', '2031-05-06T10:00:00Z', null],
				  ['d3', 's5', 'moor.example', '2031-05-06T10:00:00Z', null],
				  ['d4', 's5', 'cove.example', '2031-05-06T10:00:00Z', null]
				] AS row
				MERGE (provider:Provider {domain: row[2]})
				MERGE (story:Story {key: row[1], label: 'About ' + row[1]})
				CREATE (provider)<-[:PUBLISHED_BY]-(article:Article {key: row[0]})-[:IN_STORY {strength: 1.0}]->(story)
				SET article.publishedAt = datetime(row[3])
				WITH article, row
				MATCH (original:Article {key: row[4]})
				CREATE (article)-[:COPY_OF {similarity: 1.0}]->(original)
				""").execute();
		driver.executableQuery("CREATE (:Story {key: 'empty', label: 'Nobody'})").execute();
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	@Test
	void comparesProvidersWithoutCopies() {
		CoverageOverview overview = this.coverage.overview(10);

		assertThat(overview.stories()).isEqualTo(5);
		assertThat(overview.shared()).isEqualTo(5);
		assertThat(overview.providers())
			.contains(new ProviderCoverage("tide.example", 3, 3, 0, 2, 0.83, null, 4, 1),
					new ProviderCoverage("dune.example", 0, 0, 0, 0, 0, null, 0, 1))
			.hasSize(6);
		assertThat(overview.pairs()).singleElement().satisfies((pair) -> {
			assertThat(pair.provider()).isEqualTo("tide.example");
			assertThat(pair.other()).isEqualTo("quay.example");
			assertThat(pair.shared()).isEqualTo(3);
			assertThat(pair.medianLeadHours()).isEqualTo(2.5);
		});
	}

	@Test
	void tellsWhoCoversAStoryInWhichOrder() {
		assertThat(this.coverage.ofStory("s1", 10).orElseThrow().providers())
			.extracting(StoryCoverage.Entry::provider, StoryCoverage.Entry::delayHours, StoryCoverage.Entry::originals,
					StoryCoverage.Entry::copies, (entry) -> String.join(" ", entry.copiesOf()))
			.containsExactly(tuple("tide.example", 0.0, 2, 1, "quay.example"),
					tuple("dune.example", 2.0, 0, 1, "tide.example"), tuple("quay.example", 3.0, 1, 0, ""));
	}

	@Test
	void tellsWhoIsMissing() {
		assertThat(this.coverage.ofStory("s1", 10).orElseThrow().missing())
			.containsExactly(new MissingProvider("reef.example", 1, 2,
					List.of(new Companion("quay.example", 2, 1), new Companion("tide.example", 2, 1))));
	}

	@Test
	void hasNobodyInAStoryWithoutArticles() {
		assertThat(this.coverage.ofStory("empty", 10))
			.contains(new StoryCoverage("empty", "Nobody", List.of(), List.of()));
	}

	@Test
	void answersOverHttp() {
		this.client.get().uri("/api/providers?limit=1").exchange().expectStatus().isOk().expectBody().json("""
				{"providerCount": 6, "pairCount": 1, "providers": [{"provider": "quay.example", "shared": 3}]}""");
		this.client.get().uri("/api/stories/s1/providers").exchange().expectStatus().isOk().expectBody().json("""
				{"story": "s1", "label": "About s1",
				 "providers": [{"provider": "tide.example", "first": "2031-05-03T08:00:00Z"},
				               {"provider": "dune.example"}, {"provider": "quay.example"}],
				 "missing": [{"provider": "reef.example"}]}""");
	}

	@Test
	void saysThatThereIsNoSuchStory() {
		this.client.get()
			.uri("/api/stories/s9/providers")
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.NOT_FOUND)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:newsweft:problem:no-such-story")
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("s9"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/providers?limit=0", "/api/stories/s1/providers?limit=5001" })
	void refusesALimitOutOfBounds(String path) {
		this.client.get().uri(path).exchange().expectStatus().isBadRequest();
	}

}
