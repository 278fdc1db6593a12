package newsweft.story.text;

import java.util.Arrays;
import java.util.List;

/**
 * What a text is made of, in its order: first to find out its language and which words
 * are names, then to give the words.
 */
public final class Tokens {

	/** Above this share of capitals a text is a heading. */
	private static final double HEADING = 0.5;

	private final String text;

	private final Form[] forms;

	private final int[] ends;

	Tokens(String text, Form[] forms, int[] ends) {
		this.text = text;
		this.forms = forms;
		this.ends = ends;
	}

	int count() {
		return this.forms.length;
	}

	Form form(int token) {
		return this.forms[token];
	}

	int start(int token) {
		return this.ends[2 * token];
	}

	int end(int token) {
		return this.ends[2 * token + 1];
	}

	int firstLetter(int token) {
		return this.text.codePointAt(start(token));
	}

	/**
	 * Learns from running text which words are names. A heading that capitalises every
	 * word tells nothing, and neither does the start of a sentence.
	 * @param language of the text
	 */
	public void learnNames(Language language) {
		if (!language.capitalisesNames() || isHeading()) {
			return;
		}
		for (int token = 0; token < count(); token++) {
			int letter = firstLetter(token);
			if (Character.isLowerCase(letter)) {
				this.forms[token].meet(language, false);
			}
			else if (Character.isUpperCase(letter) && !startsSentence(token)) {
				this.forms[token].meet(language, true);
			}
		}
	}

	private boolean isHeading() {
		int capitals = 0;
		int smalls = 0;
		for (int token = 1; token < count(); token++) {
			capitals += Character.isUpperCase(firstLetter(token)) ? 1 : 0;
			smalls += Character.isLowerCase(firstLetter(token)) ? 1 : 0;
		}
		return capitals > HEADING * (capitals + smalls);
	}

	/** A sentence starts after any punctuation but a comma or a hyphen. */
	private boolean startsSentence(int token) {
		if (token == 0) {
			return true;
		}
		return this.text.substring(end(token - 1), start(token))
			.codePoints()
			.anyMatch((sign) -> !Character.isWhitespace(sign) && ",-/&()'\u2019sS".indexOf(sign) < 0);
	}

	/**
	 * The words.
	 * @param language of the text
	 * @return those that are no function words, compact; empty if there are none
	 */
	public List<Word> words(Language language) {
		String[] stems = new String[count()];
		int[] places = new int[3 * count()];
		int words = 0;
		boolean acronyms = !isHeading();
		for (int token = 0; token < count(); token++) {
			boolean function = language.hasFunctionWord(this.forms[token]);
			if (!function || acronyms && isAcronym(token)) {
				stems[words] = function ? this.text.substring(start(token), end(token))
						: this.forms[token].stem(language);
				places[3 * words] = start(token);
				places[3 * words + 1] = end(token);
				places[3 * words + 2] = token;
				words++;
			}
		}
		return new WordList(Arrays.copyOf(stems, words), Arrays.copyOf(places, 3 * words));
	}

	/** Such as US or WHO, unlike us or who. */
	boolean isAcronym(int token) {
		return Letters.isAllCapitals(this.text, start(token), end(token));
	}

}
