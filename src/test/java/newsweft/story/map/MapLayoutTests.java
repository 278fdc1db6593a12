package newsweft.story.map;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import newsweft.story.network.WeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MapLayoutTests {

	private static final PlantedGraph PLANTED = PlantedGraph.of(60, 4);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void overlapsNowhereAndLeavesNothingOutside(long seed) {
		assertTidy(PLANTED, PLANTED.lay(PLANTED.nowhere(), seed).places());
	}

	@Test
	void isTheSameOnOneCoreAndOnMany() throws Exception {
		Places many = PLANTED.lay(PLANTED.nowhere(), 1).places();

		try (ForkJoinPool one = new ForkJoinPool(1)) {
			assertSame(one.submit(() -> PLANTED.lay(PLANTED.nowhere(), 1).places()).get(), many);
		}
		assertThat(PLANTED.lay(PLANTED.nowhere(), 2).places().constellations().x())
			.isNotEqualTo(many.constellations().x());
	}

	@Test
	void movesNothingWhereNothingChanged() {
		Places first = PLANTED.lay(PLANTED.nowhere(), 1).places();

		StoryMap again = PLANTED.lay(first, 99);

		assertSame(again.places(), first);
		assertThat(again.articles()).isEqualTo(new Movement(PLANTED.story().length, 0, 0, 0));
	}

	@Test
	void movesLittleWhereSomeAreNew() {
		Places former = PLANTED.lay(PLANTED.nowhere(), 1).places();
		for (int article = 0; article < PLANTED.story().length; article += 50) {
			former.articles().x()[article] = Double.NaN;
		}
		former.stories().x()[7] = Double.NaN;
		int lost = PLANTED.constellation()[20];
		former.constellations().x()[lost] = Double.NaN;

		StoryMap map = PLANTED.lay(former, 1);

		assertTidy(PLANTED, map.places());
		assertThat(map.articles().items())
			.isEqualTo((int) IntStream.range(0, PLANTED.story().length).filter(former.articles()::placed).count());
		assertThat(map.articles().median()).isLessThan(0.01);
		assertThat(map.constellations().mean()).isLessThan(0.01);
		assertSame(PLANTED.lay(map.places(), 1).places(), map.places());
	}

	@Test
	void makesRoomForAStoryThatGrows() {
		PlantedGraph small = stories(3, 5);
		Places before = small.lay(small.nowhere(), 1).places();
		PlantedGraph large = stories(30, 5);
		Places former = large.nowhere();
		copy(before.articles(), former.articles(), small.story().length);
		copy(before.stories(), former.stories(), 2);
		copy(before.constellations(), former.constellations(), 1);

		StoryMap map = large.lay(former, 1);

		assertTidy(large, map.places());
		assertThat(map.articles().items()).isEqualTo(8);
		assertThat(map.articles().mean()).isLessThan(0.2);
	}

	@Test
	void putsTiedConstellationsNearEachOther() {
		Discs discs = PLANTED.lay(PLANTED.nowhere(), 1).places().constellations();

		double next = distances(discs, 1).average().orElseThrow();
		double far = distances(discs, discs.size() / 3).average().orElseThrow();

		assertThat(next).isLessThan(0.65 * far);
	}

	@Test
	void putsTheCentralArticleIntoTheMiddle() {
		int[] hub = new int[12];
		WeightedGraph star = WeightedGraph.of(13, Arrays.stream(hub).map((each) -> 12).toArray(),
				IntStream.range(0, 12).toArray(), Arrays.stream(hub).map((each) -> 9).toArray());

		Places places = MapLayout.lay(star, new int[13], new int[1], Places.none(13, 1, 1), 1).places();

		double middle = places.articles().distance(12, places.stories().x()[0], places.stories().y()[0]);
		assertThat(IntStream.range(0, 12)).allMatch((article) -> places.articles()
			.distance(article, places.stories().x()[0], places.stories().y()[0]) > middle);
	}

	@Test
	void packsWhatIsTiedToNothing() {
		int[] numbers = IntStream.range(0, 400).toArray();
		WeightedGraph untied = WeightedGraph.of(400, new int[0], new int[0], new int[0]);

		Places places = MapLayout.lay(untied, numbers, numbers, Places.none(400, 400, 400), 1).places();

		assertTidy(new PlantedGraph(untied, numbers, numbers), places);
		double side = Movement.diameter(places.constellations());
		double area = 400 * Math.PI * places.constellations().radius()[0] * places.constellations().radius()[0];
		assertThat(area / side / side).isGreaterThan(0.35);
	}

	@Test
	void isEmptyWithoutArticles() {
		WeightedGraph nothing = WeightedGraph.of(0, new int[0], new int[0], new int[0]);

		StoryMap map = MapLayout.lay(nothing, new int[0], new int[0], Places.none(0, 0, 0), 1);

		assertThat(map.places().articles().size()).isZero();
		assertThat(map.articles()).isEqualTo(new Movement(0, 0, 0, 0));
	}

	@Test
	void rejectsLengthsThatDoNotMatchAndEmptyStories() {
		WeightedGraph two = WeightedGraph.of(2, new int[] { 0 }, new int[] { 1 }, new int[] { 1 });

		assertThatIllegalArgumentException()
			.isThrownBy(() -> MapLayout.lay(two, new int[3], new int[1], Places.none(3, 1, 1), 1))
			.withMessageContaining("Lengths");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> MapLayout.lay(two, new int[2], new int[2], Places.none(2, 2, 1), 1))
			.withMessageContaining("empty");
	}

	private static PlantedGraph stories(int first, int second) {
		int articles = first + second;
		int[] from = IntStream.range(0, articles - 1).toArray();
		int[] to = IntStream.range(1, articles).toArray();
		int[] story = IntStream.range(0, articles).map((article) -> (article < 3 || article >= 8) ? 0 : 1).toArray();
		WeightedGraph path = WeightedGraph.of(articles, from, to, Arrays.stream(from).map((each) -> 5).toArray());
		return new PlantedGraph(path, story, new int[] { 0, 0 });
	}

	private static void copy(Discs from, Discs to, int count) {
		System.arraycopy(from.x(), 0, to.x(), 0, count);
		System.arraycopy(from.y(), 0, to.y(), 0, count);
		System.arraycopy(from.radius(), 0, to.radius(), 0, count);
	}

	private static DoubleStream distances(Discs discs, int apart) {
		return IntStream.range(0, discs.size() - apart)
			.mapToDouble((disc) -> discs.distance(disc, discs.x()[disc + apart], discs.y()[disc + apart]));
	}

	private static void assertTidy(PlantedGraph planted, Places places) {
		for (Discs discs : new Discs[] { places.articles(), places.stories(), places.constellations() }) {
			for (int disc = 0; disc < discs.size(); disc++) {
				for (int other = 0; other < disc; other++) {
					assertThat(discs.distance(disc, discs.x()[other], discs.y()[other]))
						.isGreaterThan(discs.radius()[disc] + discs.radius()[other]);
				}
			}
		}
		assertInside(places.articles(), places.stories(), planted.story());
		assertInside(places.stories(), places.constellations(), planted.constellation());
	}

	private static void assertInside(Discs discs, Discs around, int[] group) {
		for (int disc = 0; disc < discs.size(); disc++) {
			assertThat(around.distance(group[disc], discs.x()[disc], discs.y()[disc]) + discs.radius()[disc])
				.isLessThanOrEqualTo(around.radius()[group[disc]]);
		}
	}

	private static void assertSame(Places places, Places expected) {
		assertThat(new Discs[] { places.articles(), places.stories(), places.constellations() })
			.usingRecursiveComparison()
			.isEqualTo(new Discs[] { expected.articles(), expected.stories(), expected.constellations() });
	}

}
