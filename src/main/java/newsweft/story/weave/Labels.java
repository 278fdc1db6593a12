package newsweft.story.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the terms that tell a story from its neighbours: class-based TF-IDF
 * (Grootendorst: BERTopic, 2022) over words and phrases, with the share of the story's
 * articles that have a term for its frequency, and with the share of the term's articles
 * that are in the story for how much it is the story's own.
 */
final class Labels {

	private static final int MOST = 5;

	private static final int FEWEST = 3;

	/** Beyond the first three, a term has to tell this much beside the first. */
	private static final double TELLING = 0.4;

	/** A phrase stands only where it is so much of the rarest of its words. */
	private static final double HOLDS_TOGETHER = 0.4;

	/** What stands so often inside one longer phrase is no term of its own. */
	private static final double FRAGMENT = 0.8;

	private final Phrases phrases;

	private final int articles;

	Labels(Phrases phrases, int articles) {
		this.phrases = phrases;
		this.articles = articles;
	}

	/**
	 * The terms of a story.
	 * @param members its articles
	 * @return up to five, no two with a word in common, as written, most telling first
	 */
	List<String> terms(List<ReadArticle> members) {
		Map<String, Count> counts = count(members);
		Set<String> fragments = fragments(counts.keySet());
		Map<String, Double> scores = new HashMap<>();
		counts.forEach((phrase, count) -> {
			if (isShared(phrase, count, members.size()) && holdsTogether(phrase, counts)
					&& !fragments.contains(phrase)) {
				scores.put(phrase, score(phrase, count, members.size()));
			}
		});
		return choose(scores);
	}

	private List<String> choose(Map<String, Double> scores) {
		List<String> ranked = scores.keySet()
			.stream()
			.sorted(Comparator.comparingDouble((String phrase) -> -scores.get(phrase))
				.thenComparing(Comparator.naturalOrder()))
			.toList();
		Set<String> used = new HashSet<>();
		List<String> terms = new ArrayList<>();
		for (String phrase : ranked) {
			boolean telling = terms.size() < FEWEST || scores.get(phrase) >= TELLING * scores.get(ranked.getFirst());
			if (terms.size() < MOST && telling && stems(phrase).stream().noneMatch(used::contains)) {
				used.addAll(stems(phrase));
				terms.add(this.phrases.spelling(phrase));
			}
		}
		return terms;
	}

	/**
	 * By a tenth of the story and by two at least; of a single article, only its title.
	 */
	private static boolean isShared(String phrase, Count count, int size) {
		boolean named = phrase.chars().anyMatch(Character::isLetter);
		return named && count.weight >= 1 && count.articles >= Math.min(2, size) && count.articles > size / 10;
	}

	private static Map<String, Count> count(List<ReadArticle> members) {
		Map<String, Count> counts = new HashMap<>();
		for (ReadArticle member : members) {
			Set<String> title = Phrases.of(member.article().title(), member.title());
			title.forEach((phrase) -> counts.computeIfAbsent(phrase, (key) -> new Count()).add(1));
			Set<String> excerpt = Phrases.of(member.article().excerpt(), member.excerpt());
			excerpt.removeAll(title);
			excerpt.forEach((phrase) -> counts.computeIfAbsent(phrase, (key) -> new Count()).add(0.5));
		}
		return counts;
	}

	private static boolean holdsTogether(String phrase, Map<String, Count> counts) {
		int rarest = stems(phrase).stream().mapToInt((stem) -> counts.get(stem).articles).min().orElseThrow();
		return counts.get(phrase).articles >= HOLDS_TOGETHER * rarest;
	}

	/** What mostly stands inside one and the same longer phrase, in all articles. */
	private Set<String> fragments(Set<String> phrases) {
		Set<String> fragments = new HashSet<>();
		for (String phrase : phrases) {
			int spread = this.phrases.spread(phrase);
			if (spread > 1 && phrase.indexOf(' ') > 0) {
				Stream.of(phrase.substring(phrase.indexOf(' ') + 1), phrase.substring(0, phrase.lastIndexOf(' ')))
					.filter((part) -> spread >= FRAGMENT * this.phrases.spread(part))
					.forEach(fragments::add);
			}
		}
		return fragments;
	}

	private double score(String phrase, Count count, int size) {
		double rarity = StrictMath.log((1.0 + this.articles) / this.phrases.spread(phrase));
		double own = (double) count.articles / this.phrases.spread(phrase);
		return count.weight / size * rarity * Math.sqrt(own * Math.min(2, stems(phrase).size()));
	}

	private static List<String> stems(String phrase) {
		return Arrays.asList(phrase.split(" "));
	}

	/** How often a story has a phrase; an excerpt counts half of a title. */
	private static final class Count {

		private int articles;

		private double weight;

		private void add(double weight) {
			this.articles++;
			this.weight += weight;
		}

	}

}
