package newsweft.corpus;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What stands below the front matter of a post, as plain text.
 *
 * @param text blocks separated by a blank line; null if there is no text
 * @param firstParagraph on one line; null if there is none
 */
record Body(@Nullable String text, @Nullable String firstParagraph) {

	static final Body NONE = new Body(null, null);

	/**
	 * In characters. The parser looks ahead to the end of a paragraph for each {@code <},
	 * and takes minutes for a megabyte that is made for it; in longer bodies the Markdown
	 * marks stay.
	 */
	private static final int MAX_MARKDOWN = 1 << 16;

	static Body ofMarkdown(String markdown) {
		if (markdown.length() > MAX_MARKDOWN) {
			return ofHtml(markdown);
		}
		try {
			Markdown read = Markdown.of(markdown);
			return new Body(read.text(), read.firstParagraph());
		}
		// The parser recurses into emphasis within emphasis, without a bound to set.
		catch (StackOverflowError nestedTooDeep) {
			return ofHtml(markdown);
		}
	}

	static Body ofHtml(String html) {
		String text = PlainText.blocks(html);
		int paragraph = html.toLowerCase(Locale.ROOT).indexOf("<p>");
		String after = (paragraph < 0) ? text : PlainText.blocks(html.substring(paragraph));
		int end = after.indexOf("\n\n");
		return text.isEmpty() ? NONE : new Body(text, (end < 0) ? after : after.substring(0, end));
	}

}
