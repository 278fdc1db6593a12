package newsweft.theme.measure;

import java.util.Arrays;
import java.util.Random;

/**
 * Two themes of 60 articles each, in twelve stories of ten, whose ties stay in their
 * stories.
 */
record PlantedThemes(int[] sides, int[] groups, int[] from, int[] to) {

	private static final int STORIES = 12;

	private static final int SIZE = 10;

	/**
	 * Plants them.
	 * @param mixed how many of ten articles of each story carry the other theme
	 */
	static PlantedThemes of(int mixed, long seed) {
		Random random = new Random(seed);
		int[] groups = new int[STORIES * SIZE];
		Arrays.setAll(groups, (article) -> article / SIZE);
		int[] sides = new int[groups.length];
		Arrays.setAll(sides, (article) -> (groups[article] + ((article % SIZE < mixed) ? 1 : 0)) % 2);
		int[] from = random.ints(800, 0, groups.length).toArray();
		int[] to = Arrays.stream(from)
			.map((article) -> article / SIZE * SIZE + (article % SIZE + 1 + random.nextInt(SIZE - 1)) % SIZE)
			.toArray();
		return new PlantedThemes(sides, groups, from, to);
	}

	Mixing mixing(int draws) {
		return new Sides(this.sides).mixing(this.from, this.to, draws, 1);
	}

	Evidence evidence() {
		return new Sides(this.sides).evidence(mixing(999), this.groups, 999, 1);
	}

}
