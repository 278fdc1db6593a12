package newsweft.story.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * All words that texts are written with. Texts may be read on many threads.
 */
public final class Vocabulary {

	/** Articles and prepositions that French and Italian join to the next word. */
	private static final Set<String> ELIDED = Set.of("l", "d", "m", "t", "qu", "n", "s", "j", "c", "jusqu", "quoiqu",
			"lorsqu", "puisqu", "un", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl",
			"degl", "negl", "sugl", "quell", "quest");

	private static final String APOSTROPHES = "'\u2019\uff07";

	private static final Analyzer ANALYZER = new Analyzer() {

		@Override
		protected TokenStreamComponents createComponents(String field) {
			StandardTokenizer tokens = new StandardTokenizer();
			return new TokenStreamComponents(tokens, new CJKBigramFilter(tokens));
		}

	};

	private final Map<String, Form> forms = new ConcurrentHashMap<>();

	/**
	 * Takes a text apart.
	 * @param text plain text
	 * @return what it is made of, function words included
	 */
	public Tokens read(String text) {
		List<Form> found = new ArrayList<>();
		int[] ends = new int[16];
		try (TokenStream tokens = ANALYZER.tokenStream("text", new StringReader(text))) {
			CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
			OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				int from = elided(term);
				int to = term.length() - possessive(term, from);
				int at = 2 * found.size();
				ends = (at < ends.length) ? ends : Arrays.copyOf(ends, 2 * at);
				ends[at] = offset.startOffset() + from;
				ends[at + 1] = offset.endOffset() - (term.length() - to);
				found.add(form(term.subSequence(from, to).toString()));
			}
			tokens.end();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return new Tokens(text, found.toArray(Form[]::new), Arrays.copyOf(ends, 2 * found.size()));
	}

	private Form form(String word) {
		return this.forms.computeIfAbsent(word.toLowerCase(Locale.ROOT), Form::new);
	}

	private static int elided(CharSequence word) {
		for (int at = 1; at + 1 < Math.min(word.length(), 8); at++) {
			if (APOSTROPHES.indexOf(word.charAt(at)) >= 0) {
				String before = word.subSequence(0, at).toString().toLowerCase(Locale.ROOT);
				return (word.length() > at + 2 && ELIDED.contains(before)) ? at + 1 : 0;
			}
		}
		return 0;
	}

	private static int possessive(CharSequence word, int from) {
		int length = word.length();
		boolean possessive = length - from > 2 && APOSTROPHES.indexOf(word.charAt(length - 2)) >= 0
				&& "sS".indexOf(word.charAt(length - 1)) >= 0;
		return possessive ? 2 : 0;
	}

}
