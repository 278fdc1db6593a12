package newsweft.story.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import newsweft.story.text.ReadArticle;

/** Finds the phrases that may label a group of articles. */
final class Candidates {

	static final Comparator<Candidate> MOST_TELLING = Comparator
		.comparingDouble((Candidate candidate) -> -candidate.score())
		.thenComparing(Candidate::letters)
		.thenComparing(Candidate::phrase);

	/** A phrase stands only where it is so much of the rarest of its words. */
	private static final double HOLDS_TOGETHER = 0.4;

	/** What stands so often inside one longer phrase is no term of its own. */
	private static final double FRAGMENT = 0.8;

	/** What is capitalised so often inside sentences is a name. */
	private static final double NAME = 0.6;

	/** What one article of a few has alone says little about the others. */
	private static final double ALONE = 0.3;

	private static final Set<String> CALENDAR = calendar();

	private final List<ReadArticle> articles;

	private final Spread spread;

	private final WordUse use;

	Candidates(List<ReadArticle> articles) {
		this.articles = articles;
		this.spread = new Spread(articles);
		this.use = new WordUse(articles);
	}

	/** The most telling phrases of a group, most telling first. */
	List<Candidate> of(List<Integer> rows, int most) {
		PhraseCounts group = new PhraseCounts(this.articles, rows, this.spread);
		Set<Long> fragments = fragments(group);
		List<Candidate> candidates = new ArrayList<>();
		group.counts().forEach((phrase, count) -> {
			if (isShared(count, group.articles()) && isNamed(count) && holdsTogether(count, group)
					&& !fragments.contains(phrase)) {
				candidates
					.add(new Candidate(phrase, Arrays.stream(count.wordHashes()).boxed().toList(), count.letters(),
							(double) count.articles() / group.articles(), score(count, group.articles(), rows.size())));
			}
		});
		candidates.sort(MOST_TELLING);
		return List.copyOf(candidates.subList(0, Math.min(most, candidates.size())));
	}

	/**
	 * By a tenth of the group and by two at least, unless there are few; then by a title.
	 */
	private static boolean isShared(PhraseCounts.Count count, int size) {
		return count.weight() >= PhraseCounts.TITLE && (count.articles() > 1 || size <= PhraseCounts.FEW)
				&& count.articles() > size / 10;
	}

	/** A date is no name. */
	private static boolean isNamed(PhraseCounts.Count count) {
		return count.words()
			.stream()
			.anyMatch((word) -> word.chars().anyMatch(Character::isLetter) && !CALENDAR.contains(word));
	}

	private static boolean holdsTogether(PhraseCounts.Count count, PhraseCounts group) {
		int rarest = Integer.MAX_VALUE;
		for (long word : count.wordHashes()) {
			PhraseCounts.Count alone = group.counts().get(word);
			if (alone == null) {
				// Only its phrase was overestimated: one article alone has the word.
				return false;
			}
			rarest = Math.min(rarest, alone.articles());
		}
		return count.articles() >= HOLDS_TOGETHER * rarest;
	}

	/** What mostly stands inside one and the same longer phrase, in all articles. */
	private Set<Long> fragments(PhraseCounts group) {
		Set<Long> fragments = new HashSet<>();
		group.counts().forEach((phrase, count) -> {
			long[] words = count.wordHashes();
			int all = (words.length > 1) ? count.spread() : 0;
			if (all > 1) {
				for (long part : new long[] { join(words, 1, words.length), join(words, 0, words.length - 1) }) {
					PhraseCounts.Count whole = group.counts().get(part);
					if (whole != null && all >= FRAGMENT * whole.spread()) {
						fragments.add(part);
					}
				}
			}
		});
		return fragments;
	}

	private static long join(long[] words, int from, int to) {
		long phrase = words[from];
		for (int word = from + 1; word < to; word++) {
			phrase = Phrases.join(phrase, words[word]);
		}
		return phrase;
	}

	private double score(PhraseCounts.Count count, int size, int rows) {
		double all = count.spread();
		double rarity = StrictMath.log((1.0 + this.articles.size()) / all);
		double own = Math.min(1, (double) count.articles() / size * rows / all);
		long[] words = count.wordHashes();
		return (double) count.weight() / PhraseCounts.TITLE / size * rarity * Math.sqrt(own * Math.min(2, words.length))
				* form(words, count) * ((count.articles() == 1 && size > 1) ? ALONE : 1);
	}

	/** How much a phrase looks like a name or a thing. */
	private double form(long[] words, PhraseCounts.Count count) {
		double least = 1;
		double most = 0;
		for (long word : words) {
			least = Math.min(least, this.use.capitalised(word));
			most = Math.max(most, this.use.capitalised(word));
		}
		double named = count.named(least);
		double alike = 1 - 0.5 * count.mixed(most - least);
		double name = 0.75 + 0.5 * named;
		double last = (named > NAME || this.use.capitalised(words[words.length - 1]) > NAME) ? 1
				: Math.clamp(this.use.ending(words[words.length - 1]), 0.25, 1);
		double first = (named > NAME || this.use.capitalised(words[0]) > NAME) ? 1
				: 1 - 0.7 * this.use.verbal(words[0]);
		double edges = isNumber(count.words().getFirst()) || isNumber(count.words().getLast()) ? 0.5 : 1;
		return alike * name * last * first * edges * (count.isCut() ? 0.3 : 1);
	}

	private static boolean isNumber(String word) {
		return Character.isDigit(word.charAt(0)) && word.chars().filter(Character::isLetter).count() <= 2;
	}

	/** A list of our own: that of the JDK differs from version to version. */
	private static Set<String> calendar() {
		try (InputStream names = Candidates.class.getResourceAsStream("calendar.txt")) {
			return new String(names.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
