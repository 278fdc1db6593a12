package newsweft.story.text;

import org.jspecify.annotations.Nullable;

/**
 * A word as written but for its capitals, once for all texts, and how often it is written
 * with and without them where that tells something.
 */
final class Form {

	/** A name is also met in small letters now and then, as in an address. */
	private static final int CAPITALS_OF_NAME = 4;

	private final String text;

	private final int languages;

	/** How often with a capital, by language. */
	private int @Nullable [] capitals;

	private int smalls;

	private final @Nullable String[] stems = new String[Language.values().length];

	Form(String text) {
		this.text = text;
		this.languages = FunctionWords.languages(text);
	}

	/** The languages, as bits, that it is a function word of. */
	int languages() {
		return this.languages;
	}

	synchronized void meet(Language language, boolean capital) {
		if (!capital) {
			this.smalls++;
			return;
		}
		if (this.capitals == null) {
			this.capitals = new int[Language.values().length];
		}
		this.capitals[language.ordinal()]++;
	}

	/**
	 * What a word of this form is compared by. A name is stemmed by the language that has
	 * it most, so that it meets itself in all. Names have to be learned before.
	 * @param language of the text
	 */
	synchronized String stem(Language language) {
		String stem = this.stems[language.ordinal()];
		if (stem == null) {
			stem = Letters.withoutAccents(languageOfName(language).stem(this.text));
			this.stems[language.ordinal()] = stem;
		}
		return stem;
	}

	private Language languageOfName(Language language) {
		if (this.capitals == null) {
			return language;
		}
		int most = 0;
		int all = 0;
		for (int at = 0; at < this.capitals.length; at++) {
			most = (this.capitals[at] > this.capitals[most]) ? at : most;
			all += this.capitals[at];
		}
		return (all > CAPITALS_OF_NAME * this.smalls) ? Language.values()[most] : language;
	}

}
