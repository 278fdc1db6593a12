package newsweft.story.network;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MembershipsTests {

	/** Node 0 leans on the stories 0, 1 and 2; node 5 has no ties. */
	private static Memberships of(int own, int second, int third) {
		return Memberships.of(WeightedGraph.of(6, new int[] { 0, 0, 0, 2 }, new int[] { 1, 2, 3, 4 },
				new int[] { own, second, third, 50 }), new int[] { 0, 0, 1, 2, 1, 3 });
	}

	@Test
	void measuresWhatStays() {
		Memberships memberships = of(60, 30, 10);

		assertThat(memberships.strength()).containsExactly(0.6, 1, 0.625, 0, 1, 1);
		assertThat(memberships.inside()).containsExactly(60, 60, 50, 0, 50, 0);
	}

	@Test
	void namesTheSecondStory() {
		Memberships memberships = of(60, 30, 10);

		assertThat(memberships.second()).containsExactly(1, -1, 0, 0, -1, -1);
		assertThat(memberships.secondStrength()).containsExactly(0.3, 0, 0.375, 1, 0, 0);
	}

	@Test
	void namesTheLowerStoryAmongEquals() {
		assertThat(of(40, 30, 30).second()[0]).isEqualTo(1);
	}

	@Test
	void leavesOutWhatIsLessThanAQuarter() {
		assertThat(of(40, 24, 36).second()[0]).isEqualTo(2);
		assertThat(of(52, 24, 24).second()[0]).isEqualTo(-1);
	}

	@Test
	void leavesOutWhatIsLessThanHalfOfTheOwn() {
		assertThat(of(66, 34, 1).second()[0]).isEqualTo(1);
		assertThat(of(70, 30, 1).second()[0]).isEqualTo(-1);
	}

}
