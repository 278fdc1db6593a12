package newsweft.explore;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class SearchIT {

	@Autowired
	private Search search;

	@BeforeEach
	void createGraph(@Autowired Driver driver) {
		SmallGraph.create(driver);
	}

	@Test
	void findsStoriesBeforeArticles() {
		Search.Hits found = this.search.find("clearview", 20, false);

		assertThat(found.hits()).extracting(Search.Hit::id)
			.startsWith("story:s1")
			.containsExactlyInAnyOrder("story:s1", "article:a1", "article:a2");
		assertThat(found.total()).isEqualTo(3);
		assertThat(found.hits().getFirst()).returns("Story", Search.Hit::kind)
			.returns("Clearview faces", Search.Hit::label)
			.returns("3 articles", Search.Hit::detail);
		assertThat(found.hits()).allSatisfy((hit) -> assertThat(hit.score()).isPositive());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			alpha          | provider:alpha.example
			alpha.example  | provider:alpha.example
			beta online    | provider:beta.example
			privacy        | topic:Privacy
			dance          | story:s3
			gathers faces  | story:s1,article:a1
			senat          | article:b2
			SENATORS       | article:b2
			U.S.           | article:b2
			1,000 cameras  | article:b2
			wired.example  | article:b2
			and            | article:b2
			Apple's answer | article:a2
			Apple’s answer | article:a2
			監視           | article:a3
			हिन्दी           | article:a3
			café           | article:a3
			caf            | article:a3
			clearview cameras |
			title:senators |
			nothing        |
			""")
	void findsWhatHasAllTheWords(String typed, String ids) {
		List<String> expected = (ids != null) ? List.of(ids.split(",")) : List.of();

		Search.Hits found = this.search.find(typed, 20, false);

		assertThat(found.hits()).extracting(Search.Hit::id).containsExactlyInAnyOrderElementsOf(expected);
		assertThat(found.total()).isEqualTo(expected.size());
	}

	@Test
	void anArticleIsDetailedByItsProviderAndAGroupByItsArticles() {
		assertThat(this.search.find("senators", 20, false).hits()).extracting(Search.Hit::detail)
			.containsExactly("Beta");
		assertThat(this.search.find("dance", 20, false).hits()).extracting(Search.Hit::detail)
			.containsExactly("1 article");
	}

	@Test
	void findsTheOriginalInThePlaceOfItsCopies(@Autowired Driver driver) {
		driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
		SmallGraph.createWithCopies(driver);

		Search.Hits found = this.search.find("faces", 20, true);

		assertThat(found.hits()).extracting(Search.Hit::id).containsExactly("story:s1", "article:a1");
		assertThat(found.hits()).extracting(Search.Hit::detail).containsExactly("3 articles", "Alpha +2 copies");
		assertThat(found.total()).isEqualTo(2);
		assertThat(this.search.find("faces", 20, false).total()).isEqualTo(4);
		assertThat(this.search.find("everywhere", 20, true).hits()).extracting(Search.Hit::id)
			.containsExactly("article:a1");
	}

	@Test
	void findsConstellations(@Autowired Driver driver) {
		driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
		SmallGraph.createWithConstellations(driver);

		assertThat(this.search.find("watching", 20, false).hits()).singleElement()
			.returns("constellation:c1", Search.Hit::id)
			.returns("Constellation", Search.Hit::kind)
			.returns("2 stories, 5 articles", Search.Hit::detail);
	}

	@Test
	void aLimitCutsTheHitsButNotTheTotal() {
		Search.Hits found = this.search.find("clearview", 1, false);

		assertThat(found.hits()).extracting(Search.Hit::kind).containsExactly("Story", "Article");
		assertThat(found.total()).isEqualTo(3);
	}

	@Test
	void asksTheDatabaseForWhateverIsTyped() {
		String words = IntStream.range(0, 1000).mapToObj((number) -> "w" + number).collect(Collectors.joining(". "));

		assertThat(this.search.find(words, 20, false).hits()).isEmpty();
		assertThat(this.search.find("\" AND ( * [ TO ' ’s_ a.b.c.d.e.f.g.h", 20, false).hits()).isEmpty();
		assertThat(this.search.find("?!*:()[]", 20, false)).isEqualTo(new Search.Hits(List.of(), 0));
	}

}
