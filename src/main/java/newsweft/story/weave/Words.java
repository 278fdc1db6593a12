package newsweft.story.weave;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Takes English text apart into words: Lucene's standard tokens without possessive
 * endings and function words, stemmed by Porter's algorithm. Words of other languages
 * come through, mostly as written.
 */
final class Words {

	/** What Snowball's list, made for search, still lets through. */
	private static final List<String> MORE_FUNCTION_WORDS = List.of("i", "will", "can", "could", "would", "should",
			"may", "might", "must", "shall", "also", "just", "now", "yet", "even", "us", "via", "per", "upon", "among",
			"without", "within", "across", "toward", "towards", "much", "many", "however", "since", "whether", "get",
			"gets", "got");

	private static final CharArraySet FUNCTION_WORDS = functionWords();

	private static final Analyzer ANALYZER = new Analyzer() {

		@Override
		protected TokenStreamComponents createComponents(String field) {
			StandardTokenizer tokens = new StandardTokenizer();
			TokenStream words = new LowerCaseFilter(new EnglishPossessiveFilter(tokens));
			return new TokenStreamComponents(tokens, new PorterStemFilter(new StopFilter(words, FUNCTION_WORDS)));
		}

	};

	private Words() {
	}

	/**
	 * The words of a text, in their order.
	 * @param text plain text
	 * @return empty if there are none but function words
	 */
	static List<Word> of(String text) {
		List<Word> words = new ArrayList<>();
		int position = -1;
		try (TokenStream tokens = ANALYZER.tokenStream("text", new StringReader(text))) {
			CharTermAttribute stem = tokens.getAttribute(CharTermAttribute.class);
			OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
			PositionIncrementAttribute increment = tokens.getAttribute(PositionIncrementAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				position += increment.getPositionIncrement();
				int start = offset.startOffset();
				int end = withoutPossessive(text, start, offset.endOffset());
				words.add(new Word(stem.toString(), start, end, position));
			}
			tokens.end();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return words;
	}

	private static int withoutPossessive(String text, int start, int end) {
		boolean possessive = end - start > 2 && "'\u2019\uff07".indexOf(text.charAt(end - 2)) >= 0
				&& "sS".indexOf(text.charAt(end - 1)) >= 0;
		return possessive ? end - 2 : end;
	}

	private static CharArraySet functionWords() {
		try (InputStreamReader list = new InputStreamReader(
				SnowballFilter.class.getResourceAsStream("english_stop.txt"), StandardCharsets.UTF_8)) {
			CharArraySet words = new CharArraySet(WordlistLoader.getSnowballWordSet(list), true);
			words.addAll(MORE_FUNCTION_WORDS);
			return words;
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
