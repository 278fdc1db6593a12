package newsweft.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class LibraryIT {

	@Autowired
	private Library library;

	@Autowired
	private Console console;

	@Autowired
	private Driver driver;

	@BeforeEach
	void createExample() {
		ExampleGraph.create(this.driver);
	}

	@Test
	void ranksStoriesBySize() {
		assertThat(answer("largest-stories")).isEqualTo("""
				story:s1 | Firm gathers faces | 3 | 3 | 2020-01-18 | 2020-01-19 | 2
				story:s2 | Cameras switched on | 3 | 2 | 2020-01-24 | 2020-01-25 | 2
				story:s3 | A robot dances | 1 | 1 | 2020-01-25 | 2020-01-25 | 1
				""");
	}

	@Test
	void findsArticlesThatBridgeStories() {
		assertThat(answer("bridging-articles")).isEqualTo("""
				article:a3 | story:s1 | story:s2 | 0.5 | 0.65 | 0.5
				article:b1 | story:s2 | story:s1 | 0.5 | 0.4 | 0.4
				article:b2 | story:s2 | story:s1 | 0.8 | 0.25 | 0.25
				""");
	}

	@Test
	void ranksProvidersByOutput() {
		assertThat(answer("providers-by-output")).isEqualTo("""
				provider:beta.example | 3 | 2 | 2 | 1.5
				provider:alpha.example | 2 | 2 | 2 | 1.0
				provider:gamma.example | 2 | 2 | 3 | 1.0
				""");
	}

	@Test
	void tellsWhoWasFirstInEachStory() {
		assertThat(answer("first-in-each-story", Map.of("minSize", 1))).isEqualTo("""
				story:s1 | article:a1 | provider:alpha.example | 2020-01-18T10:00Z | 22.0
				story:s2 | article:b1 | provider:alpha.example | 2020-01-24T00:00Z | 6.5
				story:s3 | article:c1 | provider:gamma.example | 2020-01-25T00:00Z | null
				""");
	}

	@Test
	void countsWordsPerDay() {
		assertThat(answer("words-per-day", Map.of("words", "police"))).isEqualTo("""
				2020-01-19 | 1 | 1 | 0.5
				2020-01-24 | 2 | 2 | 1.0
				""");
	}

	@Test
	void findsListingsThatAreNotReturned() {
		assertThat(answer("unreturned-listings")).isEqualTo("""
				provider:gamma.example | provider:alpha.example | 1 | 0 | 1
				""");
	}

	@Test
	void ranksArticlesByWhoListsThem() {
		assertThat(answer("most-listed-articles")).isEqualTo("""
				article:b1 | Alpha | 3 | 3 | London police
				article:a1 | Alpha | 1 | 1 | Clearview faces
				article:a2 | Beta | 1 | 1 | Clearview faces
				article:b2 | Beta | 1 | 1 | London police
				article:stub | null | 1 | 1 | null
				""");
	}

	@Test
	void pairsProvidersByTheStoriesTheyShare() {
		assertThat(answer("providers-sharing-stories", Map.of("minShared", 1))).isEqualTo("""
				provider:alpha.example | provider:beta.example | 2 | 1.0 | [Clearview faces, London police]
				provider:alpha.example | provider:gamma.example | 1 | 0.33 | [Clearview faces]
				provider:beta.example | provider:gamma.example | 1 | 0.33 | [Clearview faces]
				""");
	}

	@Test
	void findsGoodArticlesThatNobodyLists() {
		assertThat(answer("unlisted-articles")).isEqualTo("""
				article:a3 | Gamma | 80 | 3 | 2020-01-19T09:00Z | Clearview faces
				article:b3 | Beta | 75 | 2 | 2020-01-25T12:00Z | London police
				article:c1 | Gamma | 50 | 1 | 2020-01-25T00:00Z | Robot dance
				""");
	}

	@Test
	void findsSimilarArticlesOfDifferentStories() {
		assertThat(answer("similar-across-stories")).isEqualTo(
				"""
						article:b1 | SIMILAR article:b1 article:a3 | article:a3 | 0.4 | [facial, police] | London police | Clearview faces
						article:a3 | SIMILAR article:a3 article:b2 | article:b2 | 0.25 | [police] | Clearview faces | London police
						""");
	}

	@Test
	void pairsTopicsOfTheSameArticles() {
		assertThat(answer("topics-together", Map.of("minTogether", 1))).isEqualTo("""
				topic:Policing | topic:Privacy | 2 | 0.5 | 1.25
				topic:London | topic:Policing | 1 | 0.25 | 1.25
				""");
	}

	@Test
	void tellsAStoryInTheOrderOfItsArticles() {
		assertThat(answer("story-timeline", Map.of("story", "CLEARVIEW"))).isEqualTo("""
				2020-01-18T10:00Z | article:a1 | Alpha | story:s1 | 0.0
				2020-01-19T08:00Z | article:a2 | Beta | story:s1 | 22.0
				2020-01-19T09:00Z | article:a3 | Gamma | story:s1 | 23.0
				""");
	}

	@Test
	void findsTheStoriesOfWords() {
		assertThat(answer("words-by-story")).isEqualTo("""
				story:s2 | 2 | 0.67 | article:b2
				story:s1 | 1 | 0.33 | article:a3
				""");
	}

	@Test
	void comparesTwoSubjectsStoryByStory() {
		assertThat(answer("two-subjects-by-story")).isEqualTo("""
				story:s1 | 2 | 0 | 1 | 1.0
				story:s2 | 0 | 2 | 0 | 0.67
				""");
	}

	@Test
	void tellsWhoCopiedWhomAndHowLate() {
		copy();

		assertThat(answer("who-copied-whom")).isEqualTo("""
				provider:delta.example | provider:alpha.example | 1 | 0.9 | article:d1 | article:a1
				""");
		assertThat(answer("most-copied-articles")).isEqualTo("""
				article:a1 | Alpha | 1 | 1 | 24.0 | 24.0
				""");
		assertThat(answer("providers-that-only-copy")).isEqualTo("""
				provider:delta.example | 1 | 1 | 1.0 | [Alpha]
				""");
		assertThat(answer("copy-delays")).isEqualTo("""
				provider:delta.example | 1 | 24.0 | 24.0 | 24.0
				""");
	}

	@Test
	void countsByDayAndWeekday() {
		assertThat(answer("coverage-over-time", Map.of("from", "2020-01-19", "until", "2020-01-24"))).isEqualTo("""
				2020-01-19 | 2 | 2 | 0
				2020-01-24 | 2 | 2 | 1
				""");
		assertThat(answer("weekday-rhythm", Map.of("provider", "Alpha"))).isEqualTo("""
				Friday | 1 | 1 | 1.0
				Saturday | 1 | 1 | 1.0
				""");
	}

	@Test
	void findsGroupsThatListEachOther() {
		assertThat(answer("mutual-listings")).isEqualTo("""
				article:a1 | article:a2 | Alpha | Beta | 1 | 1 | Clearview faces
				article:b1 | article:b2 | Alpha | Beta | 1 | 1 | London police
				""");
		assertThat(answer("largest-cliques", Map.of("limit", 1L)))
			.isEqualTo("2 | story:s1 | [article:a1, article:b1]\n");
		assertThat(answer("never-listing-each-other", Map.of("minShared", 1))).isEqualTo("""
				provider:beta.example | provider:gamma.example | 1 | [Clearview faces]
				""");
	}

	@Test
	void tellsWhichStoriesEndedLastedOrCameBack() {
		assertThat(answer("stories-that-ended")).isEqualTo("""
				story:s1 | 3 | 3 | 2020-01-19 | 6 | article:a3
				""");
		assertThat(answer("longest-stories")).isEqualTo("""
				story:s1 | 2 | 2 | 3 | 3
				story:s2 | 2 | 2 | 3 | 2
				""");
		assertThat(answer("stories-that-came-back", Map.of("minSilentDays", 1))).isEqualTo("""
				story:s1 | 1 | article:a1 | article:a2 | 2
				story:s2 | 1 | article:b2 | article:b3 | 1
				""");
		assertThat(answer("fastest-stories", Map.of("hours", 6))).isEqualTo("""
				story:s1 | 1 | 3 | 3 | article:a1
				story:s2 | 1 | 2 | 3 | article:b1
				story:s3 | 1 | 1 | 1 | article:c1
				""");
	}

	@Test
	void tellsWhoReportsFirstAndWhoAlone() {
		assertThat(answer("first-to-report", Map.of("minStories", 2))).isEqualTo("""
				provider:alpha.example | 2 | 2 | 1.0
				provider:beta.example | 0 | 2 | 0.0
				""");
		assertThat(answer("exclusive-stories", Map.of("minSize", 1))).isEqualTo("""
				story:s3 | provider:gamma.example | 1 | 2020-01-25 | 2020-01-25
				""");
	}

	@Test
	void keepsItsLimits() {
		copy();
		Map<String, Object> least = Map.of("minShared", 1, "minTogether", 1, "minArticles", 1, "minSize", 1,
				"minStories", 1, "minListings", 1, "minSilentDays", 1, "to", "police", "limit", 1);

		assertThat(this.library.queries()).hasSize(34)
			.allSatisfy((query) -> assertThat(run(query, least).rows()).as(query.name()).hasSize(1));
	}

	private void copy() {
		this.driver
			.executableQuery(
					"""
							MATCH (original:Article {key: 'a1'})-[:IN_STORY]->(story:Story)
							CREATE (copy:Article {key: 'd1', title: 'Faces', full: true, publishedAt: datetime('2020-01-19T10:00Z')})
							CREATE (copy)-[:PUBLISHED_BY]->(:Provider {domain: 'delta.example', name: 'Delta'})
							CREATE (copy)-[:COPY_OF {evidence: 'text', similarity: 0.9}]->(original)
							CREATE (copy)-[:IN_STORY {strength: 1.0}]->(story)
							""")
			.execute();
	}

	private String answer(String name) {
		return answer(name, Map.of());
	}

	private String answer(String name, Map<String, Object> parameters) {
		return run(this.library.find(name).orElseThrow(), parameters).rows()
			.stream()
			.map((row) -> row.stream().map(LibraryIT::shown).collect(Collectors.joining(" | ", "", "\n")))
			.collect(Collectors.joining());
	}

	private QueryResult run(LibraryQuery query, Map<String, Object> parameters) {
		Map<String, Object> values = new HashMap<>();
		query.parameters().forEach((parameter) -> values.put(parameter.name(), parameter.defaultValue()));
		values.putAll(parameters);
		return this.console.run(new Query(query.cypher(), values));
	}

	/** Nodes and relationships by their ids, everything else as it is written. */
	private static String shown(Object cell) {
		return switch (cell) {
			case Cell.NodeCell(var node) -> node.id();
			case Cell.EdgeCell(var edge) -> edge.id();
			case List<?> list -> list.stream().map(LibraryIT::shown).toList().toString();
			case null, default -> String.valueOf(cell);
		};
	}

}
