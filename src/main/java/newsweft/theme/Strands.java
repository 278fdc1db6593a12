package newsweft.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ties as they are stored, each from one of its ends. Articles are numbers, in the order
 * in which they were met, since there can be millions of ties.
 */
final class Strands {

	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<String> keys = new ArrayList<>();

	private int[] ends = new int[4 * 1_024];

	private double[] scores = new double[1_024];

	private int size;

	/**
	 * Adds one.
	 * @param source key of the article at this end
	 * @param original of that article, or itself
	 * @param target key of the other article
	 * @param targetOriginal of that article, or itself
	 * @param score how close their texts are, above 0 to 1; 0 for a listing
	 */
	void add(String source, String original, String target, String targetOriginal, double score) {
		if (this.size == this.scores.length) {
			this.scores = Arrays.copyOf(this.scores, 2 * this.size);
			this.ends = Arrays.copyOf(this.ends, 8 * this.size);
		}
		int at = 4 * this.size;
		this.ends[at] = number(source);
		this.ends[at + 1] = number(original);
		this.ends[at + 2] = number(target);
		this.ends[at + 3] = number(targetOriginal);
		this.scores[this.size++] = score;
	}

	private int number(String key) {
		Integer known = this.numbers.putIfAbsent(key, this.keys.size());
		if (known == null) {
			this.keys.add(key);
			return this.keys.size() - 1;
		}
		return known;
	}

	int size() {
		return this.size;
	}

	/** The keys of all articles, by their numbers. */
	List<String> keys() {
		return this.keys;
	}

	/** The number of the article at this end, or of its original. */
	int source(int strand, boolean folded) {
		return this.ends[4 * strand + (folded ? 1 : 0)];
	}

	/** The number of the article at the other end, or of its original. */
	int target(int strand, boolean folded) {
		return this.ends[4 * strand + (folded ? 3 : 2)];
	}

	double score(int strand) {
		return this.scores[strand];
	}

}
