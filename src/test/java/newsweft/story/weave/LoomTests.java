package newsweft.story.weave;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;

import newsweft.story.Constellation;
import newsweft.story.Story;
import newsweft.story.text.ArticleText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoomTests {

	private static final List<Listing> BATCH = List.of(new Listing("a1", "b1"), new Listing("b1", "c1"),
			new Listing("c1", "d1"), new Listing("d1", "a1"), new Listing("a2", "unknown"), new Listing("a2", "a2"));

	private final Loom loom = new Loom(new Pattern(30, 0.05, 1));

	private final Cloth cloth = weave(PlantedCorpus.articles(), BATCH);

	@Test
	void findsThePlantedStories() {
		assertThat(groups(this.cloth)).isEqualTo(grouped(PlantedCorpus.events()));
	}

	@Test
	void putsEachArticleInOneStory() {
		assertThat(this.cloth.memberships()).extracting(Membership::article)
			.containsExactlyElementsOf(PlantedCorpus.events().keySet());
		assertThat(this.cloth.memberships()).allMatch((membership) -> membership.strength() > 0.5)
			.allMatch((membership) -> membership.strength() <= 1);
	}

	@Test
	void givesTheSameClothTwice() {
		assertThat(weave(PlantedCorpus.articles(), BATCH)).isEqualTo(this.cloth);
	}

	@Test
	void givesTheSameClothInAnyOrder() {
		for (int seed = 0; seed < 10; seed++) {
			List<ArticleText> articles = new ArrayList<>(PlantedCorpus.articles());
			List<Listing> listings = new ArrayList<>(BATCH);
			Collections.shuffle(articles, new Random(seed));
			Collections.shuffle(listings, new Random(seed));

			assertThat(weave(articles, listings)).isEqualTo(this.cloth);
		}
	}

	@Test
	void givesTheSameClothOnAnyNumberOfThreads() throws Exception {
		for (int threads : new int[] { 1, 5 }) {
			try (ForkJoinPool pool = new ForkJoinPool(threads)) {
				assertThat(pool.submit(() -> weave(PlantedCorpus.articles(), BATCH)).get()).isEqualTo(this.cloth);
			}
		}
	}

	@Test
	void labelsStoriesAsTheirArticlesWrite() {
		assertThat(story("a1").label()).isEqualTo("Skyloom AI, Veldhaven, crash");
		assertThat(story("b1").terms()).contains("noise limits", "Orrin City Council");
		assertThat(story("c1").terms()).contains("Lower Marl", "strike");
	}

	@Test
	void describesStories() {
		Story story = story("a1");

		assertThat(story.headline())
			.isEqualTo("Skyloom AI grounds its delivery drones after crash in Veldhaven harbour");
		assertThat(story.size()).isEqualTo(4);
		assertThat(story.providers()).isEqualTo(3);
		assertThat(story.firstSeen()).isEqualTo(Instant.parse("2031-05-03T00:00:00Z"));
		assertThat(story.lastSeen()).isEqualTo(Instant.parse("2031-05-05T00:00:00Z"));
	}

	@Test
	void keepsTheKeyOfAStoryThatGoesOn() {
		List<ArticleText> articles = new ArrayList<>(PlantedCorpus.articles());
		articles.removeIf((article) -> article.key().equals("a4"));

		assertThat(weave(articles, BATCH).stories()).extracting(Story::key).contains(story("a1").key());
	}

	@Test
	void foldsCopies() {
		List<ArticleText> articles = new ArrayList<>(PlantedCorpus.articles());
		ArticleText first = articles.getFirst();
		articles.add(new ArticleText("a9", first.title() + " - Quay News", first.excerpt(), "",
				first.publishedAt().plusSeconds(3600), "quay.example"));

		Cloth woven = weave(articles, BATCH);

		assertThat(woven.copies()).singleElement().satisfies((copy) -> {
			assertThat(copy.article()).isEqualTo("a9");
			assertThat(copy.original()).isEqualTo("a1");
			assertThat(copy.similarity()).isBetween(0.5, 1.0);
		});
		assertThat(storyOf("a9", woven)).satisfies((story) -> {
			assertThat(story.key()).isEqualTo(story("a1").key());
			assertThat(story.size()).isEqualTo(5);
			assertThat(story.originals()).isEqualTo(4);
			assertThat(story.terms()).isEqualTo(story("a1").terms());
		});
		assertThat(woven.likenesses()).noneMatch((likeness) -> likeness.target().equals("a9"));
	}

	@Test
	void changesNothingWhenWovenAgain() {
		Woven again = this.loom.weave(PlantedCorpus.articles(), BATCH, this.cloth);

		assertThat(again.cloth()).isEqualTo(this.cloth);
		assertThat(again.changes()).isEmpty();
		assertThat(again.basis().movement()).isZero();
	}

	@Test
	void keepsKeysLabelsAndPlacesWhenArticlesCome() {
		List<ArticleText> articles = new ArrayList<>(PlantedCorpus.articles());
		articles.add(new ArticleText("0", "Bakers of Lower Marl end strike as flour prices fall",
				"The strike of the bakers of Lower Marl is over.", "", Instant.parse("2031-05-01T00:00:00Z"), null));
		Story bakers = story("c1");
		Cloth named = named(this.cloth, Map.of(bakers.key(), "The bread war"));

		Woven woven = this.loom.weave(articles, BATCH, named);

		assertThat(storyOf("0", woven.cloth()).key()).isEqualTo(bakers.key());
		assertThat(storyOf("0", woven.cloth()).label()).isEqualTo("The bread war");
		assertThat(storyOf("a1", woven.cloth())).isEqualTo(story("a1"));
		assertThat(woven.changes()).isEmpty();
		assertThat(woven.basis().movement()).isLessThan(0.1);
	}

	@Test
	void bringsKeysAndLabelsBackAfterACoarserWeaving() {
		Map<String, String> labels = Map.of(story("a1").key(), "The crash", story("b1").key(), "The noise");
		Cloth fine = this.loom.weave(PlantedCorpus.articles(), BATCH, named(this.cloth, labels)).cloth();
		Loom coarser = new Loom(new Pattern(30, 0.0003, 1));

		Cloth coarse = coarser.weave(PlantedCorpus.articles(), BATCH, fine).cloth();
		Cloth again = this.loom.weave(PlantedCorpus.articles(), BATCH, coarse).cloth();

		assertThat(coarse.stories()).hasSizeLessThan(fine.stories().size());
		assertThat(storyOf("a1", again).label()).isEqualTo("The crash");
		assertThat(storyOf("b1", again).label()).isEqualTo("The noise");
		assertThat(again.stories()).extracting(Story::key)
			.containsExactlyElementsOf(fine.stories().stream().map(Story::key).toList());
		assertThat(again.stories()).allMatch((story) -> story.formerKeys().isEmpty());
	}

	@Test
	void givesNoConstellationTheKeyOfAStory() {
		assertThat(this.cloth.constellations()).extracting(Constellation::key)
			.doesNotContainAnyElementsOf(this.cloth.stories().stream().map(Story::key).toList());
	}

	@Test
	void saysHowMuchOfAStoryIsText() {
		Cloth listed = weave(PlantedCorpus.articles(),
				List.of(new Listing("a1", "a2"), new Listing("a2", "a1"), new Listing("a3", "a4")));
		Cloth unlisted = weave(PlantedCorpus.articles(), List.of());

		assertThat(unlisted.stories()).extracting(Story::textShare).containsOnly(1.0);
		assertThat(storyOf("a1", listed).textShare()).isBetween(0.9, 0.999);
		assertThat(storyOf("c1", listed).textShare()).isEqualTo(1);
	}

	@Test
	void saysOfListingsWhetherTheyAreMutualAndOfWhichBatch() {
		Cloth listed = weave(PlantedCorpus.articles(), List.of(new Listing("a1", "a2"), new Listing("a2", "a1"),
				new Listing("a1", "b1"), new Listing("a2", "b1"), new Listing("c1", "b1")));

		assertThat(listed.claims()).extracting(Claim::mutual).containsExactly(true, false, true, false, false);
		assertThat(listed.claims().stream().filter((claim) -> claim.source().startsWith("a")).map(Claim::batch))
			.hasSize(4)
			.containsOnly(listed.claims().getFirst().batch())
			.doesNotContain(listed.claims().getLast().batch());
	}

	@Test
	void placesStoriesInsideTheirConstellations() {
		this.cloth.stories().forEach((story) -> {
			Constellation around = this.cloth.constellations()
				.stream()
				.filter((constellation) -> constellation.key().equals(story.constellation()))
				.findFirst()
				.orElseThrow();
			double away = Math.hypot(story.place().x() - around.place().x(), story.place().y() - around.place().y());
			assertThat(away + story.place().radius()).isLessThanOrEqualTo(around.place().radius() + 0.02);
		});
	}

	@Test
	void saysWhyArticlesAreAlike() {
		Likeness likeness = this.cloth.likenesses().getFirst();

		assertThat(likeness.source()).isEqualTo("a1");
		assertThat(likeness.target()).isEqualTo("a2");
		assertThat(likeness.score()).isBetween(0.1, 0.9);
		assertThat(likeness.terms()).contains("Skyloom", "AI").hasSize(5);
	}

	@Test
	void separatesMoreAtAHigherResolution() {
		assertThat(
				new Loom(new Pattern(30, 1.0, 1)).weave(PlantedCorpus.articles(), BATCH, Cloth.EMPTY).cloth().stories())
			.hasSize(12);
	}

	@Test
	void leavesArticlesWithoutWordsAlone() {
		List<ArticleText> articles = List.of(new ArticleText("x", "", "", "", null, null),
				new ArticleText("y", "And then there were", "", "", null, null));

		Cloth woven = weave(articles, List.of(new Listing("x", "y")));

		assertThat(woven.stories()).hasSize(2).allMatch((story) -> story.size() == 1);
		assertThat(woven.stories()).extracting(Story::label).containsExactlyInAnyOrder("x", "And then there were");
		assertThat(woven.stories()).extracting(Story::firstSeen).containsOnlyNulls();
	}

	@Test
	void weavesNothingOfNothing() {
		assertThat(weave(List.of(), List.of())).isEqualTo(Cloth.EMPTY);
	}

	private Cloth weave(List<ArticleText> articles, List<Listing> listings) {
		return this.loom.weave(articles, listings, Cloth.EMPTY).cloth();
	}

	private Story story(String article) {
		return storyOf(article, this.cloth);
	}

	private static Story storyOf(String article, Cloth cloth) {
		String key = cloth.memberships()
			.stream()
			.filter((membership) -> membership.article().equals(article))
			.findFirst()
			.orElseThrow()
			.story();
		return cloth.stories().stream().filter((story) -> story.key().equals(key)).findFirst().orElseThrow();
	}

	private static Cloth named(Cloth cloth, Map<String, String> ownLabels) {
		return new Cloth(cloth.constellations(), cloth.stories(), cloth.memberships(), cloth.standings(),
				cloth.copies(), cloth.likenesses(), cloth.claims(), ownLabels);
	}

	private static Set<Set<String>> groups(Cloth cloth) {
		return grouped(cloth.memberships().stream().collect(Collectors.toMap(Membership::article, Membership::story)));
	}

	private static Set<Set<String>> grouped(Map<String, String> groups) {
		Map<String, Set<String>> members = new TreeMap<>();
		groups.forEach((article, group) -> members.computeIfAbsent(group, (key) -> new TreeSet<>()).add(article));
		return Set.copyOf(members.values());
	}

}
