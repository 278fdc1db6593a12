package newsweft.theme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import newsweft.corpus.Corpus;
import newsweft.load.LoadOptions;
import newsweft.load.LoadReport;
import newsweft.load.Loader;
import newsweft.neo4j.RealGraph;
import newsweft.story.Weaver;
import newsweft.theme.ThemeComparison.Copies;
import newsweft.theme.ThemeComparison.Pair;
import newsweft.theme.ThemeComparison.StoryShare;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

@RealGraph
class ThemeComparerIT {

	/**
	 * Eight stories of five articles a story on zebras or quokkas, all alike inside; the
	 * last article of each may be on the other animal too. An article on nothing is tied
	 * to the first and to the last, and one story is on nothing.
	 */
	private static final String GRAPH = """
			UNWIND range(0, 39) AS i
			CREATE (a:Article {key: 'k' + (100 + i), title: CASE WHEN i / 5 % 2 = 0 THEN 'Zebra' ELSE 'Quokka' END
			  + CASE WHEN i % 5 >= 5 - $shared THEN ' zebra quokka' ELSE '' END,
			  publishedAt: datetime('2031-05-01T12:00Z') + duration({days: i / 10}), betweenness: 0.5})
			MERGE (s:Story {key: 's' + i / 5}) ON CREATE SET s.label = 'Story ' + i / 5, s.size = 5, s.originals = 5
			MERGE (p:Provider {domain: 'p' + i % 10 + '.example'}) ON CREATE SET p.name = CASE WHEN i % 2 = 1 THEN 'P' + i % 10 END
			CREATE (a)-[:IN_STORY]->(s), (a)-[:PUBLISHED_BY]->(p)
			WITH s, collect(a) AS members
			UNWIND members AS one
			UNWIND members AS other
			WITH s, one, other WHERE one.key < other.key
			CREATE (one)-[:SIMILAR {score: 0.4, terms: ['stripes']}]->(other)
			WITH DISTINCT 1 AS done
			MATCH (first:Article {key: 'k100'}), (last:Article {key: 'k139'})
			CREATE (between:Article {key: 'between', title: 'Nothing'})-[:IN_STORY]->(s:Story {key: 's9', label: 'Rest', size: 2, originals: 2}),
			  (rest:Article {key: 'rest', title: 'Rest'})-[:IN_STORY]->(s),
			  (between)-[:SIMILAR {score: 0.2, terms: ['zoo']}]->(first), (last)-[:RELATED {rank: 1}]->(between),
			  (copy:Article {key: 'copy', title: 'Zebra'})-[:COPY_OF]->(first)
			""";

	private static final List<Theme> ANIMALS = List.of(Theme.of("Zebras", "zebra"), Theme.of("Quokkas", "quokka"));

	@Autowired
	private ThemeComparer comparer;

	@Autowired
	private Driver driver;

	@Test
	void separateStoriesAreCalledSo() {
		create(0);
		ThemeComparison comparison = compare(null, Copies.FOLDED);
		Pair pair = comparison.pairs().getFirst();

		assertThat(pair.verdict()).isEqualTo(Verdict.SEPARATE);
		assertThat(pair.sentence()).startsWith("“Zebras” and “Quokkas” are separate stories: 0 of 40 articles");
		assertThat(pair.information()).isCloseTo(1, within(1e-12));
		assertThat(pair.mixing().between().observed()).isZero();
		assertThat(pair.mixing().insideFirst().observed()).isEqualTo(40);
		assertThat(pair.mixing().externalInternal()).isEqualTo(-1);
		assertThat(pair.stability().variants()).hasSize(30);
		assertThat(comparison.method().articles()).isEqualTo(42);
		assertThat(comparison.method().testedStories()).isEqualTo(9);
	}

	@Test
	void namesTheStoriesDaysAndProvidersOfEach() {
		create(0);
		ThemeComparison comparison = compare(null, Copies.FOLDED);

		assertThat(comparison.stories()).hasSize(8).allSatisfy((share) -> assertThat(share.size()).isEqualTo(5));
		StoryShare first = comparison.stories().getFirst();
		assertThat(first.articles()).containsExactly(5, 0);
		assertThat(first.lift().getFirst()).isCloseTo(42.0 / 20, within(1e-9));
		// 20 · 19 · 18 · 17 · 16 / (42 · 41 · 40 · 39 · 38)
		assertThat(first.p().getFirst()).isCloseTo(1_860_480.0 / 102_080_160, within(1e-7));
		assertThat(first.q().getFirst()).isCloseTo(1_860_480.0 / 102_080_160 * 18 / 8, within(1e-7));
		assertThat(comparison.days()).extracting(ThemeComparison.Day::articles).containsOnly(List.of(5, 5));
		assertThat(comparison.providers()).hasSize(10)
			.allSatisfy((share) -> assertThat(share.articles()).contains(0, 4))
			.extracting(ThemeComparison.Share::name)
			.contains("p0.example", "P1");
		assertThat(comparison.articles()).extracting(ThemeComparison.Carrier::provider).contains("p0.example", "P1");
		assertThat(comparison.articles()).hasSize(40).allSatisfy((one) -> assertThat(one.themes()).hasSize(1));
	}

	@Test
	void tellsWhatJoinsThem() {
		create(0);
		Pair pair = compare(null, Copies.FOLDED).pairs().getFirst();

		assertThat(pair.bridges()).singleElement().satisfies((bridge) -> {
			assertThat(bridge.id()).isEqualTo("article:between");
			assertThat(bridge.themes()).isEmpty();
			assertThat(bridge.strength()).isCloseTo(0.02, within(1e-9));
		});
		assertThat(pair.paths()).singleElement().satisfies((path) -> {
			assertThat(path.articles()).extracting(ThemeComparison.Stop::id)
				.containsExactly("article:k100", "article:between", "article:k139");
			assertThat(path.steps()).containsExactly(new ThemeComparison.Reason(0.2, List.of("zoo"), false),
					new ThemeComparison.Reason(null, List.of(), true));
		});
	}

	@Test
	void storiesOfBothThemesAreOneStory() {
		create(5);
		Pair same = compare(null, Copies.FOLDED).pairs().getFirst();
		assertThat(same.verdict()).isEqualTo(Verdict.ONE);
		assertThat(same.jaccard()).isEqualTo(1);

		// Every other article, whatever its story.
		Theme even = new Theme("Even", null, keys(0), null, null);
		Theme odd = new Theme("Odd", null, keys(1), null, null);
		Pair mixed = compare(List.of(even, odd), null, Copies.FOLDED, 100).pairs().getFirst();
		assertThat(mixed.verdict()).isEqualTo(Verdict.ONE);
		assertThat(mixed.both()).isZero();
		assertThat(mixed.mixing().between().ratio()).isGreaterThan(1);
	}

	private static List<String> keys(int from) {
		return IntStream.range(0, 20).mapToObj((i) -> "k" + (100 + 2 * i + from)).toList();
	}

	@Test
	void someArticlesOfBothJoinThemPartly() {
		create(1);
		Pair pair = compare(null, Copies.FOLDED).pairs().getFirst();

		assertThat(pair.verdict()).isEqualTo(Verdict.PARTLY);
		assertThat(pair.both()).isEqualTo(8);
		assertThat(pair.mixing().ofBoth()).isEqualTo(32);
	}

	@Test
	void fewArticlesSayNothing() {
		create(0);
		ThemeComparison comparison = compare(IntStream.range(0, 19).mapToObj((i) -> "k" + (100 + i)).toList(),
				Copies.FOLDED);

		assertThat(comparison.method()).returns(19, ThemeComparison.Method::articles)
			.returns(true, ThemeComparison.Method::within);
		assertThat(comparison.pairs().getFirst().verdict()).isEqualTo(Verdict.TOO_FEW);
		assertThat(comparison.pairs().getFirst().sentence()).startsWith("There are too few articles to say")
			.contains("they have 10 and 9, and at least 10 each are needed");
		assertThat(comparison.pairs().getFirst().bridges()).isEmpty();
	}

	@Test
	void copiesCountWhereTheyAreShown() {
		create(0);

		assertThat(compare(null, Copies.FOLDED).themes().getFirst().articles()).isEqualTo(20);
		ThemeComparison shown = compare(null, Copies.SHOWN);
		assertThat(shown.themes().getFirst().articles()).isEqualTo(21);
		assertThat(shown.method().articles()).isEqualTo(43);
	}

	@Test
	void pickedArticlesThatAreGoneAreCounted() {
		create(0);
		Theme picked = new Theme("Picked", null, List.of("k100", "gone"), null, null);

		assertThat(compare(List.of(picked, ANIMALS.getFirst()), null, Copies.FOLDED, 10).themes().getFirst())
			.returns(1, ThemeComparison.Side::articles)
			.returns(1, ThemeComparison.Side::missing);
	}

	@Test
	void thousandsAreReadInParts() {
		int articles = 2 * FactsReader.PART + 500;
		this.driver.executableQuery("UNWIND range(1, $articles) AS i CREATE (:Article {key: 'm' + i, title: 'Gnu'})")
			.withParameters(Map.of("articles", articles))
			.execute();
		List<String> keys = IntStream.rangeClosed(1, articles + 3).mapToObj((i) -> "m" + i).toList();
		List<Theme> themes = List.of(Theme.of("Gnus", "gnu"), new Theme("Picked", null, keys, null, null));

		assertThat(compare(themes, null, Copies.SHOWN, 10).themes())
			.extracting(ThemeComparison.Side::articles, ThemeComparison.Side::missing)
			.containsExactly(tuple(articles, 0), tuple(articles, 3));
		Set<String> steps = ConcurrentHashMap.newKeySet();
		assertThatIllegalStateException().as("ended between two parts")
			.isThrownBy(() -> this.comparer.compare(request(themes, null, Copies.SHOWN, 10), (step, done, of) -> {
				steps.add(step);
				if (step.equals("Reading articles") && done > 0) {
					throw new IllegalStateException("enough");
				}
			}));
		assertThat(steps).containsOnly("Finding articles", "Reading articles");
	}

	@Test
	void threeThemesAreComparedTwoByTwo() {
		create(0);
		Theme nothing = Theme.of("Nothing", "gnu");

		ThemeComparison comparison = compare(List.of(ANIMALS.get(0), nothing, ANIMALS.get(1)), null, Copies.FOLDED, 5);

		assertThat(comparison.pairs()).extracting(Pair::verdict)
			.containsExactly(Verdict.TOO_FEW, Verdict.SEPARATE, Verdict.TOO_FEW);
		assertThat(comparison.figures().shown()).isEqualTo(5);
		assertThat(comparison.figures().total()).isEqualTo(40);
	}

	@Test
	void comparesThemesOfTheSample(@Autowired Loader loader, @Autowired Weaver weaver, @Autowired Themes themes) {
		assertThat(loader.load(Corpus.sample(), LoadOptions.ADDING, (step, done, total) -> {
		}, (entry) -> {
		})).returns(274, LoadReport::posts).returns(0, LoadReport::rejected);
		weaver.weave();

		ThemeComparison comparison = compare(themes.list(), null, Copies.FOLDED, 1_000);

		assertThat(comparison.themes()).allSatisfy((side) -> assertThat(side.articles()).isGreaterThan(20));
		assertThat(comparison.articles().stream().filter((article) -> article.themes().size() == 2))
			.anySatisfy((article) -> assertThat(article.title()).contains("600 US police agencies"))
			.anySatisfy((article) -> assertThat(article.title()).contains("New Jersey Bars Police"))
			.anySatisfy((article) -> assertThat(article.title()).contains("Rogue NYPD cops"));
		assertThat(comparison.stories().stream().filter((share) -> share.q() != null && share.q().getFirst() < 1e-6))
			.isNotEmpty();
		// Clearview is told in one story there, which a third of the samples do not draw.
		assertThat(comparison.pairs().getFirst()).returns(Verdict.TOO_FEW, Pair::verdict)
			.satisfies((pair) -> assertThat(pair.sentence()).contains("which leaves both answers open"))
			.satisfies((pair) -> assertThat(pair.information()).isGreaterThan(0.8))
			.satisfies((pair) -> assertThat(pair.mixing().between().lower()).isLessThan(0.01));
	}

	private void create(int shared) {
		this.driver.executableQuery(GRAPH).withParameters(Map.of("shared", shared)).execute();
	}

	private ThemeComparison compare(@Nullable List<String> within, Copies copies) {
		return compare(ANIMALS, within, copies, 1_000);
	}

	private ThemeComparison compare(List<Theme> themes, @Nullable List<String> within, Copies copies, int limit) {
		return this.comparer.compare(request(themes, within, copies, limit), Progress.UNHEARD);
	}

	private static ComparisonRequest request(List<Theme> themes, @Nullable List<String> within, Copies copies,
			int limit) {
		return new ComparisonRequest(themes.stream().map(ThemeDefinition::of).toList(), within, copies, limit);
	}

}
