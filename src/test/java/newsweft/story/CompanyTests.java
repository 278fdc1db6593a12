package newsweft.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CompanyTests {

	@Test
	void articlesOfCloseTextAreOneGroup() {
		assertThat(company(0.5, "a b c", "d e f", "g").groups()).isEqualTo(2);
	}

	@Test
	void listingsGroupArticlesWhereNoTextsAreCompared() {
		assertThat(company(0, "a b c", "d e f").groups()).isEqualTo(2);
	}

	@Test
	void listingsAloneSayLittleBesideTexts() {
		List<Company.Tie> ties = new ArrayList<>(ties(0, "a b c"));
		ties.addAll(ties(0.5, "d e f"));

		assertThat(Company.of(List.of("a", "b", "c", "d", "e", "f"), ties).groups()).isEqualTo(1);
	}

	@Test
	void groupsAreSmallerWhereTheyHaveToBeCloser() {
		List<String> articles = List.of("a", "b", "c", "d");
		List<Company.Tie> chain = List.of(new Company.Tie("a", "b", 0.5), new Company.Tie("b", "c", 0.1),
				new Company.Tie("c", "d", 0.5));

		assertThat(Company.of(articles, chain).groupsOf(articles)).containsExactly(0, 0, 1, 1);
		assertThat(Company.of(articles, chain, 0.1).groupsOf(List.of("d", "a"))).containsExactly(0, 0);
		assertThat(Company.of(articles, chain, 20).groups()).isZero();
	}

	@Test
	void numbersAreGroupedAsArticlesAre() {
		int[] from = { 0, 1, 2 };
		int[] to = { 1, 2, 3 };
		boolean[] unlisted = new boolean[3];
		DoubleFunction<int[]> chain = Company.byFineness(5, from, to, new double[] { 0.5, 0.1, 0.5 }, unlisted);

		assertThat(chain.apply(1)).containsExactly(0, 0, 1, 1, 2);
		assertThat(chain.apply(0.1)).containsExactly(0, 0, 0, 0, 1);
		assertThat(chain.apply(20)).containsExactly(0, 1, 2, 3, 4);
		assertThat(Company.byFineness(5, from, to, new double[3], new boolean[] { true, true, true }).apply(0.1))
			.as("listings where no texts are compared")
			.containsExactly(0, 0, 0, 0, 1);
	}

	@Test
	void tiesToOthersCountForNothing() {
		assertThat(Company.of(List.of("a"), ties(0.5, "a b")).groups()).isZero();
	}

	@Test
	void theSameGroupsAgreeWhollyAndOthersLess() {
		Company one = company(0.5, "a b c", "d e f");

		assertThat(one.agreement(company(0.5, "d e f", "a b c"))).hasValue(1);
		assertThat(one.agreement(company(0.5, "a d", "b e", "c f")).orElseThrow()).isNegative();
		assertThat(one.agreement(company(0.5, "a x"))).isEmpty();
	}

	@Test
	void whoKeepsTheSameCompanyHasNotMoved() {
		assertThat(moved("a b c|d e f", "d e f|a b c")).isEmpty();
	}

	@Test
	void whoIsAmongOthersHasMovedWhicheverSideIsFirst() {
		assertThat(moved("a b c|d e f", "a b|c d e f")).containsExactly("c");
		assertThat(moved("a b|c d e f", "a b c|d e f")).containsExactly("c");
	}

	@Test
	void theSmallerPartOfAGroupThatFellApartHasMoved() {
		assertThat(moved("a b c d e f", "a b c d|e f")).containsExactlyInAnyOrder("e", "f");
		assertThat(moved("a b c d|e f", "a b c d e f")).containsExactlyInAnyOrder("e", "f");
	}

	@Test
	void onlyArticlesOfBothSidesAreLookedAt() {
		assertThat(moved("a b c x y", "a b c|d e")).isEmpty();
	}

	private static Iterable<String> moved(String before, String after) {
		return company(0.5, before.split("\\|")).moved(company(0.5, after.split("\\|")));
	}

	private static Company company(double score, String... groups) {
		return Company.of(Arrays.stream(groups).flatMap((group) -> Stream.of(group.split(" "))).toList(),
				ties(score, groups));
	}

	/** Each group is a clique. */
	private static List<Company.Tie> ties(double score, String... groups) {
		List<Company.Tie> ties = new ArrayList<>();
		for (String group : groups) {
			String[] ids = group.split(" ");
			for (int from = 0; from < ids.length; from++) {
				for (int to = from + 1; to < ids.length; to++) {
					ties.add(new Company.Tie(ids[from], ids[to], score));
				}
			}
		}
		return ties;
	}

}
