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
		String key = this.cloth.memberships()
			.stream()
			.filter((membership) -> membership.article().equals(article))
			.findFirst()
			.orElseThrow()
			.story();
		return this.cloth.stories().stream().filter((story) -> story.key().equals(key)).findFirst().orElseThrow();
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
