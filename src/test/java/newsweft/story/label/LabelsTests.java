package newsweft.story.label;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

import newsweft.story.text.ReadArticle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LabelsTests {

	private static final String[] TEXTS = {
			"Drone ban in Orrin harbour | The drone ban of Orrin City Council starts on Monday.",
			"Orrin City Council: drone ban now law | From Monday the harbour is without a drone, says Orrin City Council.",
			"What the drone ban means | A drone ban that Orrin City Council passed.",
			"Drone crash in Veldhaven | A drone of Skyloom AI fell, and Skyloom AI said sorry on Monday.",
			"Skyloom AI to explain drone crash | The crash of a drone near Veldhaven troubles Skyloom AI.",
			"After drone crash, questions | Veldhaven asks Skyloom AI about the crash.",
			"Bakers strike over flour | Flour is dear, the bakers say.",
			"Flour prices: bakers strike on | A strike of bakers.", "How to repot a cactus - Paper | Thick gloves." };

	private static final List<List<Integer>> GROUPS = List.of(List.of(0, 1, 2), List.of(3, 4, 5), List.of(6, 7),
			List.of(8));

	private static final int[] REGIONS = { 0, 0, 1, 1 };

	@Test
	void tellAStoryFromItsNeighbours() {
		List<List<String>> terms = terms();

		assertThat(terms.get(0)).contains("Orrin City Council").doesNotContain("drone");
		assertThat(terms.get(1)).contains("Skyloom AI", "Veldhaven").doesNotContain("drone");
		assertThat(terms.get(2)).contains("flour");
	}

	@Test
	void tellARegionFromTheRest() {
		List<List<String>> terms = new Labels(Texts.read(TEXTS))
			.terms(List.of(List.of(0, 1, 2, 3, 4, 5), List.of(6, 7, 8)));

		assertThat(terms.get(0)).anyMatch((term) -> term.contains("drone"));
	}

	@Test
	void shareNoWord() {
		assertThat(terms()).allSatisfy((terms) -> assertThat(
				terms.stream().flatMap((term) -> List.of(term.toLowerCase().split("[ -]")).stream()))
			.doesNotHaveDuplicates());
	}

	@Test
	void areFiveAtMost() {
		assertThat(terms()).allMatch((terms) -> !terms.isEmpty() && terms.size() <= 5);
	}

	@Test
	void nameNoWeekday() {
		assertThat(terms()).noneMatch((terms) -> terms.contains("Monday"));
	}

	@Test
	void leaveThePublishersNameOut() {
		assertThat(terms().get(3)).contains("cactus").doesNotContain("Paper");
	}

	@Test
	void differWithinARegionAsLongAsThereAreWords() {
		List<ReadArticle> articles = Texts.read("Storm closes harbour bridge",
				"Storm closes harbour bridge, ferry waits");

		List<List<String>> terms = new Labels(articles).terms(List.of(List.of(0), List.of(1)), new int[2]);

		assertThat(terms.get(0)).isNotEqualTo(terms.get(1));
	}

	@Test
	void areEmptyWithoutWords() {
		assertThat(new Labels(Texts.read("And then there were")).terms(List.of(List.of(0)))).containsExactly(List.of());
	}

	@Test
	void countOneTitleOnce() {
		List<ReadArticle> articles = Texts.read("Ovens stay cold", "Ovens stay cold", "Ovens stay cold",
				"Ovens stay cold", "Flour prices rise", "Flour prices fall");

		assertThat(new Labels(articles).terms(List.of(List.of(0, 1, 2, 3, 4, 5))).getFirst()).first()
			.asString()
			.isEqualToIgnoringCase("flour prices");
	}

	@Test
	void areTheSameOnAnyNumberOfThreads() throws Exception {
		for (int threads : new int[] { 1, 2, 5 }) {
			try (ForkJoinPool pool = new ForkJoinPool(threads)) {
				assertThat(pool.submit(LabelsTests::terms).get()).isEqualTo(terms());
			}
		}
	}

	@Test
	void takeASampleOfALargeGroup() {
		String[] texts = IntStream.range(0, 3_000)
			.mapToObj((article) -> (article % 3 == 0) ? "Ferry timetable " + article : "Tram timetable " + article)
			.toArray(String[]::new);

		List<List<String>> terms = new Labels(Texts.read(texts))
			.terms(List.of(IntStream.range(0, 3_000).filter((row) -> row % 3 == 0).boxed().toList(),
					IntStream.range(0, 3_000).filter((row) -> row % 3 > 0).boxed().toList()), new int[2]);

		assertThat(terms.get(0).getFirst()).startsWithIgnoringCase("ferry");
		assertThat(terms.get(1).getFirst()).startsWithIgnoringCase("tram");
	}

	private static List<List<String>> terms() {
		return new Labels(Texts.read(TEXTS)).terms(GROUPS, REGIONS);
	}

}
