package newsweft.story.weave;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

import newsweft.story.text.ArticleText;

/**
 * Invented articles in any number, the same for the same number: words as frequent as
 * Zipf's law has it, events of very different sizes that come in bursts, subjects of
 * several events, one article in twenty a copy.
 */
final class SyntheticCorpus {

	private static final int VOCABULARY = 200_000;

	private static final int ARTICLES_PER_EVENT = 6;

	private static final int EVENTS_PER_SUBJECT = 20;

	private static final Instant START = Instant.parse("2031-01-01T00:00:00Z");

	private static final String[] SYLLABLES = { "ba", "ker", "lin", "do", "ram", "su", "tel", "vo", "mi", "zan", "pe",
			"gor", "fa", "nu", "shi", "cla" };

	private static final String[] FUNCTION_WORDS = { "the", "of", "and", "to", "in", "that", "is", "for", "with",
			"on" };

	private final Random random = new Random(1);

	private final double[] cumulated = new double[VOCABULARY];

	private final int articles;

	private SyntheticCorpus(int articles) {
		this.articles = articles;
		Arrays.setAll(this.cumulated, (rank) -> 1 / Math.pow(rank + 10, 1.05));
		Arrays.parallelPrefix(this.cumulated, Double::sum);
	}

	static List<ArticleText> of(int articles) {
		return new SyntheticCorpus(articles).write();
	}

	private List<ArticleText> write() {
		List<ArticleText> written = new ArrayList<>(this.articles);
		for (int event = 0; written.size() < this.articles; event++) {
			int size = (int) Math.min(400, 1 + (ARTICLES_PER_EVENT - 2) / Math.sqrt(1 - this.random.nextDouble()));
			write(event, Math.min(size, this.articles - written.size()), written);
		}
		return written;
	}

	/** A corpus a hundred times as large covers a period ten times as long. */
	private void write(int event, int size, List<ArticleText> written) {
		double days = 31 * Math.sqrt(this.articles / 2500.0);
		double start = this.random.nextDouble() * days;
		int subject = this.random.nextInt(Math.max(1, this.articles / ARTICLES_PER_EVENT / EVENTS_PER_SUBJECT));
		for (int i = 0; i < size; i++) {
			double burst = -2 * Math.log(1 - this.random.nextDouble());
			Instant publishedAt = START.plus(Duration.ofMinutes((long) ((start + burst) * 24 * 60)));
			String key = "paper%d.example/%07d".formatted(this.random.nextInt(500), written.size());
			boolean copy = i > 0 && this.random.nextInt(20) == 0;
			ArticleText former = (copy) ? written.getLast() : null;
			written.add(new ArticleText(key, (former != null) ? former.title() : text(event, subject, 9),
					(former != null) ? former.excerpt() : text(event, subject, 42), "", publishedAt,
					key.substring(0, key.indexOf('/'))));
		}
	}

	private String text(int event, int subject, int words) {
		StringJoiner text = new StringJoiner(" ", "", ".");
		for (int i = 0; i < words; i++) {
			int kind = this.random.nextInt(100);
			if (kind < 25) {
				text.add(FUNCTION_WORDS[this.random.nextInt(FUNCTION_WORDS.length)]);
			}
			else if (kind < 45) {
				text.add(name(VOCABULARY + event * 8 + this.random.nextInt(8)));
			}
			else if (kind < 60) {
				text.add(word(hash(subject * 31 + this.random.nextInt(15)) % VOCABULARY));
			}
			else {
				text.add(word(common()));
			}
		}
		return text.toString();
	}

	private int common() {
		double drawn = this.random.nextDouble() * this.cumulated[VOCABULARY - 1];
		int at = Arrays.binarySearch(this.cumulated, drawn);
		return (at < 0) ? -at - 1 : at;
	}

	private static int hash(int number) {
		return (number * 0x9E3779B1) >>> 1;
	}

	private static String name(int number) {
		String word = word(number);
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	private static String word(int number) {
		StringBuilder word = new StringBuilder();
		for (int rest = number + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
			word.append(SYLLABLES[rest % SYLLABLES.length]);
		}
		return word.toString();
	}

}
