package newsweft.story.copy;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the sets that may share so much with a given one that their Jaccard index reaches
 * a bound: prefix filtering, after Chaudhuri, Ganti and Kaushik, "A primitive operator
 * for similarity joins in data cleaning" (2006). Two sets that do share one of their
 * rarest elements, and only those are indexed. Departs from it in that of an element that
 * many sets have only the latest sets are met, so that a template of ten thousand members
 * does not cost their square.
 */
final class ShingleIndex {

	/** Versions of one text differ in which shingles they have; 64 found no more. */
	private static final int LATEST = 32;

	private static final int MOST_SLOTS = 1 << 27;

	private final byte[] frequencies;

	private final int[][] prefixes;

	private final int[] heads;

	private int[] next = new int[1024];

	private int[] hashes = new int[1024];

	private int[] rows = new int[1024];

	private int entries;

	private final int[] met;

	/**
	 * Prepares for all sets, and holds none of them yet.
	 * @param sets by row
	 * @param least Jaccard index in thousandths
	 */
	ShingleIndex(int[][] sets, int least) {
		this.frequencies = new byte[slots(Arrays.stream(sets).mapToLong((set) -> 2L * set.length).sum())];
		for (int[] set : sets) {
			for (int hash : set) {
				int slot = hash & (this.frequencies.length - 1);
				this.frequencies[slot] = (byte) Math.min(Byte.MAX_VALUE, this.frequencies[slot] + 1);
			}
		}
		this.prefixes = IntStream.range(0, sets.length)
			.parallel()
			.mapToObj((row) -> prefix(sets[row], least))
			.toArray(int[][]::new);
		this.heads = new int[slots(Arrays.stream(this.prefixes).mapToLong((prefix) -> prefix.length).sum())];
		Arrays.fill(this.heads, -1);
		this.met = new int[sets.length];
		Arrays.fill(this.met, -1);
	}

	private static int slots(long wanted) {
		return (int) Math.min(MOST_SLOTS, Math.max(1024, Long.highestOneBit(wanted) << 1));
	}

	private int frequency(int hash) {
		return this.frequencies[hash & (this.frequencies.length - 1)];
	}

	/** The rarest first, without those that no other set has. */
	private int[] prefix(int[] set, int least) {
		int length = set.length - (set.length * least + 999) / 1000 + 1;
		return Arrays.stream(set)
			.mapToLong((hash) -> ((long) frequency(hash) << 32) | (hash & 0xffffffffL))
			.sorted()
			.limit(length)
			.filter((ranked) -> (ranked >>> 32) > 1)
			.mapToInt((ranked) -> (int) ranked)
			.toArray();
	}

	/**
	 * The rows added before that a row may be similar to.
	 * @param row of a set
	 * @return without duplicates, in a fixed order
	 */
	int[] candidates(int row) {
		IntStream.Builder candidates = IntStream.builder();
		for (int hash : this.prefixes[row]) {
			int left = LATEST;
			for (int at = this.heads[slot(hash)]; at >= 0 && left > 0; at = this.next[at]) {
				if (this.hashes[at] == hash) {
					left--;
					if (this.met[this.rows[at]] != row) {
						this.met[this.rows[at]] = row;
						candidates.add(this.rows[at]);
					}
				}
			}
		}
		return candidates.build().toArray();
	}

	void add(int row) {
		for (int hash : this.prefixes[row]) {
			if (this.entries == this.next.length) {
				int length = this.entries + this.entries / 2;
				this.next = Arrays.copyOf(this.next, length);
				this.hashes = Arrays.copyOf(this.hashes, length);
				this.rows = Arrays.copyOf(this.rows, length);
			}
			this.next[this.entries] = this.heads[slot(hash)];
			this.hashes[this.entries] = hash;
			this.rows[this.entries] = row;
			this.heads[slot(hash)] = this.entries++;
		}
	}

	private int slot(int hash) {
		return hash & (this.heads.length - 1);
	}

}
