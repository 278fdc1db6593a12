package newsweft.story.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/**
 * Which languages a word is a function word of, by the lists of Snowball.
 */
final class FunctionWords {

	/** What Snowball's list, made for search, still lets through. */
	private static final List<String> MORE_ENGLISH = List.of("i", "will", "can", "could", "would", "should", "may",
			"might", "must", "shall", "also", "just", "now", "yet", "even", "us", "via", "per", "upon", "among",
			"without", "within", "across", "toward", "towards", "much", "many", "however", "since", "whether", "get",
			"gets", "got");

	/** Known only so that they are not taken for one of the languages that we stem. */
	private static final List<String> OTHERS = List.of("danish", "norwegian", "swedish", "finnish", "hungarian",
			"indonesian", "irish");

	/** Letters of further languages that are written like Russian or like the others. */
	private static final String FOREIGN_LETTERS = "іїєґўјљњћђѓќџłąęśźżćńőűşğıřěůčšžđďťňľĺŕťțșăāēīūģķļņėįųø";

	private static final Map<String, Integer> LANGUAGES = languages();

	private FunctionWords() {
	}

	/** The {@linkplain Language#bit bits} of languages; higher bits stand for others. */
	static int languages(String word) {
		boolean foreign = word.chars().anyMatch((letter) -> letter > 0x7f && FOREIGN_LETTERS.indexOf(letter) >= 0);
		return LANGUAGES.getOrDefault(word, 0) | (foreign ? Integer.MIN_VALUE : 0);
	}

	private static Map<String, Integer> languages() {
		Map<String, Integer> languages = new HashMap<>();
		for (Language language : Language.withFunctionWords()) {
			add(languages, list(language.name().toLowerCase(Locale.ROOT)), language.bit());
		}
		MORE_ENGLISH.forEach((word) -> languages.merge(word, Language.ENGLISH.bit(), (all, one) -> all | one));
		int next = Language.values().length;
		for (String other : OTHERS) {
			add(languages, list(other), 1 << next++);
		}
		return languages;
	}

	private static void add(Map<String, Integer> languages, Set<Object> words, int bit) {
		words.forEach((word) -> languages.merge(new String((char[]) word), bit, (all, one) -> all | one));
	}

	private static CharArraySet list(String name) {
		try (InputStreamReader list = new InputStreamReader(
				SnowballFilter.class.getResourceAsStream(name + "_stop.txt"), StandardCharsets.UTF_8)) {
			return WordlistLoader.getSnowballWordSet(list);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
