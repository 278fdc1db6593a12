package newsweft.story.weave;

import java.util.Arrays;

/** Sums for some of many numbers, at a cost that depends on how few they are. */
final class Candidates {

	private final long[] sums;

	private int[] met = new int[1024];

	private int count;

	Candidates(int numbers) {
		this.sums = new long[numbers];
	}

	/** Adds a positive amount. */
	void add(int number, long amount) {
		if (this.sums[number] == 0) {
			this.met = (this.count < this.met.length) ? this.met : Arrays.copyOf(this.met, 2 * this.count);
			this.met[this.count++] = number;
		}
		this.sums[number] += amount;
	}

	/** Hands out all sums, in the order in which they were begun, and forgets them. */
	void drain(Sum action) {
		for (int i = 0; i < this.count; i++) {
			action.of(this.met[i], this.sums[this.met[i]]);
			this.sums[this.met[i]] = 0;
		}
		this.count = 0;
	}

	/** A number and its sum. */
	interface Sum {

		void of(int number, long sum);

	}

}
