package newsweft.story.weave;

/**
 * Sums for a few of many numbers, in a table as small as the few: it stays in the cache
 * however many numbers there are.
 */
final class Candidates {

	/** 2^32 divided by the golden ratio spreads numbers over a table (Knuth, 1973). */
	private static final int SPREAD = 0x9e3779b9;

	/** For each slot a number, plus one; 0 where it is free. */
	private final int[] numbers;

	private final long[] sums;

	/** Taken slots, in the order in which they were taken. */
	private final int[] met;

	private final int shift;

	private int count;

	/**
	 * Makes the table.
	 * @param most how many different numbers there are at most between two drains
	 */
	Candidates(int most) {
		int slots = Integer.highestOneBit(Math.max(1, most)) << 2;
		this.numbers = new int[slots];
		this.sums = new long[slots];
		this.met = new int[most];
		this.shift = Integer.numberOfLeadingZeros(slots) + 1;
	}

	/** Adds an amount to the sum of a number, 0 or more. */
	void add(int number, long amount) {
		int slot = number * SPREAD >>> this.shift;
		while (this.numbers[slot] != number + 1) {
			if (this.numbers[slot] == 0) {
				this.numbers[slot] = number + 1;
				this.met[this.count++] = slot;
				break;
			}
			slot = (slot + 1) & (this.numbers.length - 1);
		}
		this.sums[slot] += amount;
	}

	/** Hands out all sums, in the order in which they were begun, and forgets them. */
	void drain(Sum action) {
		for (int i = 0; i < this.count; i++) {
			int slot = this.met[i];
			action.of(this.numbers[slot] - 1, this.sums[slot]);
			this.numbers[slot] = 0;
			this.sums[slot] = 0;
		}
		this.count = 0;
	}

	/** A number and its sum. */
	interface Sum {

		void of(int number, long sum);

	}

}
