package newsweft.story.weave;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * TF-IDF vectors of unit length, one row per article, over the stems of title and excerpt
 * and the pairs of neighbouring stems. Weight of a term: (1 + ln(1 + f)) · ln((1 + N) /
 * n) for weighted frequency f in an article and n of N articles that have it.
 */
final class TermVectors {

	/** A word of the title counts as this many of the excerpt. */
	private static final double TITLE = 3;

	/** What a pair of words weighs beside a single word. */
	private static final double PAIR = 1.0 / 3;

	private final int[] starts;

	private final int[] terms;

	private final float[] weights;

	private final String[] names;

	private TermVectors(int[] starts, int[] terms, float[] weights, String[] names) {
		this.starts = starts;
		this.terms = terms;
		this.weights = weights;
		this.names = names;
	}

	/** The vectors of articles; row i belongs to article i. */
	static TermVectors of(List<ReadArticle> articles) {
		List<TreeMap<String, Double>> counts = articles.stream().map(TermVectors::count).toList();
		Map<String, Integer> spread = new HashMap<>();
		counts.forEach((row) -> row.keySet().forEach((term) -> spread.merge(term, 1, Integer::sum)));
		String[] names = spread.keySet().stream().sorted().toArray(String[]::new);
		Map<String, Integer> numbers = new HashMap<>();
		for (String name : names) {
			numbers.put(name, numbers.size());
		}
		int[] starts = new int[counts.size() + 1];
		for (int row = 0; row < counts.size(); row++) {
			starts[row + 1] = starts[row] + counts.get(row).size();
		}
		TermVectors vectors = new TermVectors(starts, new int[starts[counts.size()]], new float[starts[counts.size()]],
				names);
		for (int row = 0; row < counts.size(); row++) {
			vectors.fill(row, counts.get(row), numbers, spread);
		}
		return vectors;
	}

	private static TreeMap<String, Double> count(ReadArticle article) {
		TreeMap<String, Double> counts = new TreeMap<>();
		count(counts, article.title(), TITLE);
		count(counts, article.excerpt(), 1);
		return counts;
	}

	private static void count(TreeMap<String, Double> counts, List<Word> words, double weight) {
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			counts.merge(word.stem(), weight, Double::sum);
			if (i > 0 && word.follows(words.get(i - 1))) {
				counts.merge(words.get(i - 1).stem() + " " + word.stem(), weight, Double::sum);
			}
		}
	}

	private void fill(int row, TreeMap<String, Double> counts, Map<String, Integer> numbers,
			Map<String, Integer> spread) {
		double[] raw = new double[counts.size()];
		double squares = 0;
		int at = 0;
		for (Map.Entry<String, Double> count : counts.entrySet()) {
			String term = count.getKey();
			double rarity = StrictMath.log((1.0 + rows()) / spread.get(term));
			double weight = (1 + StrictMath.log(1 + count.getValue())) * rarity * (isPair(term) ? PAIR : 1);
			this.terms[this.starts[row] + at] = numbers.get(term);
			raw[at++] = weight;
			squares += weight * weight;
		}
		for (int i = 0; i < raw.length; i++) {
			this.weights[this.starts[row] + i] = (float) (raw[i] / Math.sqrt(squares));
		}
	}

	private static boolean isPair(String term) {
		return term.indexOf(' ') > 0;
	}

	int rows() {
		return this.starts.length - 1;
	}

	int termCount() {
		return this.names.length;
	}

	int start(int row) {
		return this.starts[row];
	}

	int end(int row) {
		return this.starts[row + 1];
	}

	int term(int at) {
		return this.terms[at];
	}

	float weight(int at) {
		return this.weights[at];
	}

	/** Cosine similarity of two rows, 0.0–1.0; 0 where one has no terms. */
	double cosine(int left, int right) {
		double[] sum = { 0 };
		meet(left, right, (term, part) -> sum[0] += part);
		return Math.min(1, sum[0]);
	}

	/**
	 * What makes two rows alike.
	 * @return the stems they share, by their part in the cosine, greatest first
	 */
	List<String> shared(int left, int right, int limit) {
		Map<String, Double> parts = new TreeMap<>();
		meet(left, right, (term, part) -> parts.put(this.names[term], part));
		return parts.entrySet()
			.stream()
			.filter((part) -> !isPair(part.getKey()))
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.limit(limit)
			.map(Map.Entry::getKey)
			.toList();
	}

	private void meet(int left, int right, Meeting meeting) {
		int i = start(left);
		int j = start(right);
		while (i < end(left) && j < end(right)) {
			int order = this.terms[i] - this.terms[j];
			if (order == 0) {
				meeting.at(this.terms[i], (double) this.weights[i] * this.weights[j]);
			}
			i += (order <= 0) ? 1 : 0;
			j += (order >= 0) ? 1 : 0;
		}
	}

	/** A term that two rows share, and its part in their cosine. */
	private interface Meeting {

		void at(int term, double part);

	}

}
