package newsweft.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Writes the parts of a post so that Newsweft reads the same from them: front matter in
 * YAML, whose lines may hold HTML, and a body in Markdown, or in HTML where it is longer
 * than Newsweft reads Markdown.
 */
final class PostText {

	/** In characters. */
	private static final int LONGEST_MARKDOWN = 1 << 16;

	/** What would be read as a tag or an entity. */
	private static final Pattern HTML = Pattern.compile("<(?=[a-zA-Z/!])|&(?=#?\\w{1,31};)");

	private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]<&]|^[#>+\\-=~]|(?<=^\\d{1,9})[.)]");

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

	private static final Pattern BACKTICKS = Pattern.compile("`+");

	private PostText() {
	}

	/** A line that names a value; none for what is no value, such as a blank text. */
	static void field(StringBuilder yaml, String indent, String name, @Nullable Object value) {
		String scalar = switch (value) {
			case null -> "";
			case Boolean yes -> yes.toString();
			case Long number -> number.toString();
			default -> quoted(ValueText.of(value));
		};
		if (!scalar.isEmpty()) {
			yaml.append(indent).append(name).append(": ").append(scalar).append('\n');
		}
	}

	/** A list of texts. */
	static void list(StringBuilder yaml, String name, Collection<String> texts) {
		if (!texts.isEmpty()) {
			yaml.append(name).append(":\n");
			texts.forEach((text) -> yaml.append("  - ").append(quoted(text)).append('\n'));
		}
	}

	/** Empty if the text is blank. */
	private static String quoted(String text) {
		String line = line(text);
		return line.isEmpty() ? "" : '"' + escaped(line).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	private static String line(String text) {
		return SPACES.matcher(Characters.legalInXml(text)).replaceAll(" ").strip();
	}

	private static String escaped(String text) {
		return HTML.matcher(text).replaceAll((mark) -> mark.group().equals("<") ? "&#60;" : "&#38;");
	}

	/**
	 * The body of a post.
	 * @param text blocks with a blank line between
	 * @param summed whether the front matter has an excerpt, for which the first
	 * paragraph is taken otherwise
	 */
	static Body body(String text, boolean summed) {
		String legal = Characters.legalInXml(text);
		List<String> blocks = Arrays.asList(legal.split("\n\n"));
		boolean paragraphs = summed && blocks.stream().allMatch(PostText::isParagraph);
		String markdown = paragraphs ? join(blocks, PostText::paragraph) : fenced(legal);
		return (markdown.length() <= LONGEST_MARKDOWN) ? new Body(markdown, ".md")
				: new Body(join(blocks, (block) -> "<p>" + escaped(block) + "</p>"), ".html");
	}

	private static String join(List<String> blocks, UnaryOperator<String> writer) {
		List<String> written = new ArrayList<>();
		blocks.forEach((block) -> written.add(writer.apply(block)));
		return String.join("\n\n", written) + "\n";
	}

	private static boolean isParagraph(String block) {
		return block.indexOf('\n') < 0 && block.indexOf('\r') < 0 && !block.isEmpty() && block.strip().equals(block);
	}

	private static String paragraph(String block) {
		return MARKDOWN.matcher(block).replaceAll((mark) -> Matcher.quoteReplacement("\\" + mark.group()));
	}

	/** As it stands, lines and all, and none of it a paragraph. */
	private static String fenced(String text) {
		int longest = BACKTICKS.matcher(text).results().mapToInt((run) -> run.end() - run.start()).max().orElse(0);
		String fence = "`".repeat(Math.max(longest + 1, 3));
		return fence + "\n" + text + "\n" + fence + "\n";
	}

	/**
	 * What stands below the front matter.
	 *
	 * @param extension of the file's name, which says what the body is written in
	 */
	record Body(String text, String extension) {

		static final Body NONE = new Body("", ".md");

	}

}
