package newsweft.story.copy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a title says apart from the name of the publisher or column beside it. */
final class Headline {

	/** Marks of an updated edition, stock symbols, sections. */
	private static final Pattern TRAILING_BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]\\d]{1,30}[)\\]]\\s*$");

	private static final Pattern SUFFIX = Pattern
		.compile("\\s+[-\u2010-\u2015|\u00b7\u2022\u00bb:/]{1,2}\\s+([^\\d|]{1,40})$");

	private static final int MOST_SUFFIX_WORDS = 4;

	/** Below this, what is left could be the name and what is cut the title. */
	private static final int LEAST_WORDS = 4;

	private Headline() {
	}

	/**
	 * A title without bracketed marks and short suffixes at its end. One with a digit
	 * stays: it tells the parts of a series from each other.
	 * @param title as published
	 * @return the rest, at least four words, or all of the title
	 */
	static String of(String title) {
		return withoutBrackets(withoutSuffix(withoutBrackets(title)));
	}

	private static String withoutBrackets(String title) {
		return shortened(title, TRAILING_BRACKETS.matcher(title).replaceFirst(""));
	}

	private static String withoutSuffix(String title) {
		Matcher suffix = SUFFIX.matcher(title);
		boolean found = suffix.find() && words(suffix.group(1)) <= MOST_SUFFIX_WORDS;
		return found ? shortened(title, title.substring(0, suffix.start())) : title;
	}

	private static String shortened(String title, String shorter) {
		return (words(shorter) >= LEAST_WORDS && 2 * shorter.length() > title.length()) ? shorter : title;
	}

	private static int words(String text) {
		return PlainWords.of(text, Integer.MAX_VALUE).length;
	}

}
