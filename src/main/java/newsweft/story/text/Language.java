package newsweft.story.text;

import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PorterStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * A language whose words are understood: its function words are left out, and the others
 * are stemmed by Porter's algorithms (Snowball). Chinese, Japanese and Korean are taken
 * apart into pairs of characters instead.
 */
public enum Language {

	/** English. */
	ENGLISH("en", PorterStemmer::new),

	/** German, which capitalises all nouns. */
	GERMAN("de", GermanStemmer::new),

	/** French. */
	FRENCH("fr", FrenchStemmer::new),

	/** Spanish. */
	SPANISH("es", SpanishStemmer::new),

	/** Italian. */
	ITALIAN("it", ItalianStemmer::new),

	/** Portuguese. */
	PORTUGUESE("pt", PortugueseStemmer::new),

	/** Dutch. */
	DUTCH("nl", DutchStemmer::new),

	/** Russian. */
	RUSSIAN("ru", RussianStemmer::new),

	/** Chinese. */
	CHINESE("zh", null),

	/** Japanese. */
	JAPANESE("ja", null),

	/** Korean. */
	KOREAN("ko", null),

	/** Any other, or not to be told: words are compared as written. */
	UNDETERMINED("und", null);

	private final String code;

	private final @Nullable ThreadLocal<SnowballStemmer> stemmer;

	Language(String code, @Nullable Supplier<SnowballStemmer> stemmer) {
		this.code = code;
		this.stemmer = (stemmer != null) ? ThreadLocal.withInitial(stemmer) : null;
	}

	/** The code of ISO 639, such as {@code en}; {@code und} for any other. */
	public String code() {
		return this.code;
	}

	/** Whether capitals tell names from other words. */
	boolean capitalisesNames() {
		return this != GERMAN;
	}

	boolean hasFunctionWord(Form form) {
		return (form.languages() & bit()) != 0;
	}

	int bit() {
		return 1 << ordinal();
	}

	String stem(String word) {
		if (this.stemmer == null) {
			return word;
		}
		SnowballStemmer program = this.stemmer.get();
		program.setCurrent(word);
		program.stem();
		return program.getCurrent();
	}

	/** Those that are told from each other by their function words. */
	static Set<Language> withFunctionWords() {
		return Set.of(ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, RUSSIAN);
	}

}
