package newsweft.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How a file is written: told by how its text begins, and by its name where that leaves
 * it open.
 */
enum Format {

	/** Front matter, and a body. */
	POST,

	/** One document. */
	JSON,

	/** A document on each line. */
	LINES,

	/** A feed, or a list of them. */
	XML,

	/** HTML that says in JSON-LD what it is. */
	PAGE,

	/** Rows of columns. */
	TABLE;

	/** In characters; what comes before the first element of XML is shorter. */
	private static final int HEAD = 1 << 12;

	private static final Pattern ELEMENT = Pattern.compile("<(!doctype\\s+html|(?:\\w+:)?[a-z]\\w*)",
			Pattern.CASE_INSENSITIVE);

	private static final Set<String> FEEDS = Set.of("rss", "rdf", "feed", "opml");

	/**
	 * The format of a file.
	 * @param text its beginning
	 * @param vocabulary by which the columns of a table are known
	 */
	static Format of(String file, String text, Vocabulary vocabulary) {
		String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		int start = 0;
		while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		if (start == text.length() || text.startsWith("---") || text.startsWith("+++")) {
			return POST;
		}
		return switch (text.charAt(start)) {
			case '{' -> json(extension, text, start);
			case '[' -> isJson(extension) || opens(text, start, "{]") ? JSON : byName(extension, text, vocabulary);
			case '<' -> markup(extension, text, start);
			default -> byName(extension, text, vocabulary);
		};
	}

	private static Format json(String extension, String text, int start) {
		if (!isJson(extension) && !opens(text, start, "\"}")) {
			return POST;
		}
		int end = endOfLine(text, start);
		boolean whole = text.substring(start, end).stripTrailing().endsWith("}");
		int next = end;
		while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		boolean more = next < text.length() && text.charAt(next) == '{';
		if (whole && (more || isLines(extension))) {
			return LINES;
		}
		if (isLines(extension) && text.indexOf('\n', start) >= 0 && !text.substring(start + 1, end).isBlank()) {
			return LINES;
		}
		return (start == 0 && !isJson(extension) && holdsBody(text)) ? POST : JSON;
	}

	/** Whether something stands below the object. */
	private static boolean holdsBody(String text) {
		try {
			return !FrontMatter.of(text).orElseThrow().body().isBlank();
		}
		catch (PostRejected broken) {
			return true;
		}
	}

	private static Format markup(String extension, String text, int start) {
		String head = text.substring(start, Math.min(text.length(), start + HEAD));
		Matcher element = ELEMENT.matcher(head);
		String root = element.find() ? element.group(1).toLowerCase(Locale.ROOT) : "";
		if (FEEDS.contains(root.substring(root.indexOf(':') + 1))) {
			return XML;
		}
		if (root.equals("html") || root.startsWith("!") || extension.startsWith("htm")) {
			return PAGE;
		}
		return head.startsWith("<?xml") ? XML : byName(extension, text, null);
	}

	private static Format byName(String extension, String text, @Nullable Vocabulary words) {
		return switch (extension) {
			case "json", "jsonld" -> JSON;
			case "jsonl", "ndjson" -> LINES;
			case "csv", "tsv" -> TABLE;
			case "xml", "rss", "atom", "rdf", "opml" -> XML;
			case "html", "htm" -> PAGE;
			default -> (words != null && Table.isTold(text, words)) ? TABLE : POST;
		};
	}

	private static boolean isJson(String extension) {
		return extension.startsWith("json") || isLines(extension);
	}

	private static boolean isLines(String extension) {
		return extension.equals("jsonl") || extension.equals("ndjson");
	}

	/** What follows a bracket tells JSON from a template or a footnote. */
	private static boolean opens(String text, int bracket, String followers) {
		int next = bracket + 1;
		while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		return next < text.length() && followers.indexOf(text.charAt(next)) >= 0;
	}

	private static int endOfLine(String text, int from) {
		int end = text.indexOf('\n', from);
		return (end < 0) ? text.length() : end;
	}

}
