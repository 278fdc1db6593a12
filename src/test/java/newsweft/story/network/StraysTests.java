package newsweft.story.network;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StraysTests {

	/** 0, 1 and 2 are tied to each other, 3 and 4 are; 5 and 6 are by themselves. */
	private static final int[] COMMUNITIES = { 0, 0, 0, 1, 1, 2, 3 };

	@Test
	void joinTheCommunityThatMostOfTheirTiesLeadTo() {
		assertThat(join(6, 4, 1)).containsExactly(0, 0, 0, 1, 1, 0, 2);
	}

	@Test
	void stayAloneBetweenTwoCommunities() {
		assertThat(join(5, 5, 1)).containsExactly(COMMUNITIES);
	}

	@Test
	void stayAloneAmongStrays() {
		assertThat(join(2, 1, 9)).containsExactly(COMMUNITIES);
	}

	@Test
	void areNumberedInTheOrderOfFirstMembers() {
		WeightedGraph ties = WeightedGraph.of(4, new int[] { 0, 1 }, new int[] { 2, 3 }, new int[] { 5, 5 });

		assertThat(Strays.join(ties, new int[] { 0, 1, 2, 2 })).containsExactly(0, 0, 0, 0);
		assertThat(Strays.join(ties, new int[] { 1, 0, 2, 2 })).containsExactly(0, 0, 0, 0);
	}

	/** Ties 5 to the first community, to the second, and to 6. */
	private static int[] join(int first, int second, int stray) {
		int[] from = { 0, 1, 0, 3, 5, 5, 5 };
		int[] to = { 1, 2, 2, 4, 0, 3, 6 };
		return Strays.join(WeightedGraph.of(7, from, to, new int[] { 9, 9, 9, 9, first, second, stray }), COMMUNITIES);
	}

}
