package newsweft.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * Text without HTML. Only names of HTML elements count as tags: {@code List<string>} in
 * an excerpt is what its author wrote.
 */
final class PlainText {

	private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "dd", "div",
			"dl", "dt", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
			"html", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul");

	private static final Set<String> INLINE = Set.of("a", "abbr", "amp-img", "audio", "b", "big", "br", "button",
			"center", "cite", "code", "del", "em", "embed", "font", "i", "iframe", "img", "input", "ins", "kbd",
			"label", "link", "mark", "meta", "noscript", "object", "param", "picture", "q", "s", "small", "source",
			"span", "strike", "strong", "sub", "sup", "svg", "td", "th", "time", "title", "tt", "u", "video", "wbr");

	/** Elements whose content is not text. */
	private static final Set<String> SILENT = Set.of("head", "script", "style", "template");

	private static final Pattern TAG = Pattern.compile("<(?:!--|(/?)([a-zA-Z][a-zA-Z0-9-]*)(?=[\\s/>])[^<>]*>)");

	/** Without {@code &lt;} and its kin, by which a text may speak of HTML. */
	private static final Pattern ENTITY = Pattern.compile(
			"&(?:#\\d+|#x[0-9a-fA-F]+|amp|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|[a-zA-Z]+(?:uml|acute|grave));");

	private PlainText() {
	}

	/**
	 * One line of text: tags dropped, entities decoded (also those that were escaped
	 * twice), white space collapsed.
	 * @return null if nothing is left
	 */
	static @Nullable String line(@Nullable String html) {
		if (html == null) {
			return null;
		}
		String line = html;
		if (html.indexOf('<') >= 0 || html.indexOf('&') >= 0) {
			line = decoded(withoutTags(html));
			line = html.contains("&amp;") && ENTITY.matcher(line).find() ? decoded(line) : line;
		}
		line = collapsed(line);
		return line.isEmpty() ? null : line;
	}

	/**
	 * The blocks of an HTML text, one paragraph each.
	 * @return paragraphs separated by a blank line; empty if there is no text
	 */
	static String blocks(String html) {
		return Pattern.compile("\n\n")
			.splitAsStream(withoutTags(html))
			.map((block) -> collapsed(decoded(block)))
			.filter((block) -> !block.isEmpty())
			.collect(Collectors.joining("\n\n"));
	}

	/** HTML 4 did not know {@code &apos;}, nor does Spring. */
	private static String decoded(String html) {
		return HtmlUtils.htmlUnescape(html.replace("&apos;", "'"));
	}

	/**
	 * The text with single spaces, and without what entities such as {@code &#0;} hide.
	 */
	static String collapsed(String text) {
		int same = 0;
		while (same < text.length() && isCollapsed(text, same)) {
			same++;
		}
		if (same == text.length()) {
			return text;
		}
		StringBuilder collapsed = new StringBuilder(text.length()).append(text, 0, same);
		for (int i = same; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
				if (!Character.isISOControl(c)) {
					collapsed.append(c);
				}
			}
			else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
				collapsed.append(' ');
			}
		}
		return collapsed.toString().stripTrailing();
	}

	/** Whether a character stays as it is: of spaces, a single one between others. */
	private static boolean isCollapsed(String text, int index) {
		char c = text.charAt(index);
		return (c == ' ') ? index > 0 && index + 1 < text.length() && text.charAt(index - 1) != ' '
				: !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c);
	}

	private static String withoutTags(String html) {
		Matcher tags = TAG.matcher(html);
		StringBuilder text = new StringBuilder(html.length());
		int from = 0;
		while (from < html.length() && tags.find(from)) {
			String name = (tags.group(2) != null) ? tags.group(2).toLowerCase(Locale.ROOT) : "!--";
			text.append(html, from, tags.start());
			from = tags.end();
			if (name.equals("!--")) {
				from = after(html, "-->", from);
			}
			else if (SILENT.contains(name) && tags.group(1).isEmpty()) {
				from = after(html, "</" + tags.group(2), from);
				from = after(html, ">", from);
			}
			else if (BLOCKS.contains(name)) {
				text.append("\n\n");
			}
			else if (name.equals("br") || name.equals("td") || name.equals("th")) {
				text.append(' ');
			}
			else if (!INLINE.contains(name) && !SILENT.contains(name)) {
				text.append(tags.group());
			}
		}
		return text.append(html, Math.min(from, html.length()), html.length()).toString();
	}

	/** What is never closed reaches to the end, as in a browser. */
	private static int after(String html, String end, int from) {
		int at = html.indexOf(end, from);
		return (at < 0) ? html.length() : at + end.length();
	}

}
