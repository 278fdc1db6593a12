package newsweft.story.copy;

import java.util.Arrays;

/** Sets of hashes as ascending arrays without duplicates. */
final class HashSets {

	/** Broder, "On the resemblance and containment of documents" (1997), has four. */
	private static final int SHINGLE = 4;

	private HashSets() {
	}

	/**
	 * The runs of four words of a text; a shorter text is one run.
	 * @param words the words in their order
	 * @return ascending
	 */
	static int[] shingles(int[] words) {
		int[] shingles = new int[(words.length == 0) ? 0 : Math.max(1, words.length - SHINGLE + 1)];
		for (int from = 0; from < shingles.length; from++) {
			int hash = 1;
			for (int at = from; at < Math.min(words.length, from + SHINGLE); at++) {
				hash = PlainWords.spread(31 * hash + words[at]);
			}
			shingles[from] = hash;
		}
		return of(shingles);
	}

	static int[] of(int[] hashes) {
		int[] sorted = hashes.clone();
		Arrays.sort(sorted);
		int count = 0;
		for (int at = 0; at < sorted.length; at++) {
			if (at == 0 || sorted[at] != sorted[at - 1]) {
				sorted[count++] = sorted[at];
			}
		}
		return (count == sorted.length) ? sorted : Arrays.copyOf(sorted, count);
	}

	static int[] union(int[] left, int[] right) {
		int[] both = Arrays.copyOf(left, left.length + right.length);
		System.arraycopy(right, 0, both, left.length, right.length);
		return of(both);
	}

	static int shared(int[] left, int[] right) {
		int shared = 0;
		for (int l = 0, r = 0; l < left.length && r < right.length;) {
			int order = Integer.compare(left[l], right[r]);
			shared += (order == 0) ? 1 : 0;
			l += (order <= 0) ? 1 : 0;
			r += (order >= 0) ? 1 : 0;
		}
		return shared;
	}

	static boolean contains(int[] set, int hash) {
		return Arrays.binarySearch(set, hash) >= 0;
	}

	/**
	 * The Jaccard index.
	 * @param shared how many elements two sets share
	 * @param sizes how many they have, added up
	 * @return in thousandths, 0–1,000
	 */
	static int jaccard(int shared, int sizes) {
		return (sizes == 0) ? 0 : (int) (1000L * shared / (sizes - shared));
	}

}
