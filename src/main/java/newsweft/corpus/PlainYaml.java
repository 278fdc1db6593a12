package newsweft.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The part of YAML in which nearly all front matter is written: fields and lists by
 * indentation, each scalar on one line. It is read in a fraction of the time that all of
 * YAML takes; whatever is not plainly of it is left to {@link Yaml}.
 */
final class PlainYaml {

	/** Less than {@link Yaml} allows, so that it tells of what is too deep. */
	private static final int MAX_DEPTH = 12;

	/** In characters; less than what YAML allows before a colon. */
	private static final int MAX_KEY = 200;

	/** The indentation where no line is left. */
	private static final int END = -1;

	private final String yaml;

	/** Where the next line that is not blank has its text, or what of it is unread. */
	private int at;

	private int line;

	/** The column of what is to be read, or {@link #END}. */
	private int indent;

	private int depth;

	private PlainYaml(String yaml, int firstLine) {
		this.yaml = yaml;
		this.line = firstLine;
	}

	/**
	 * Reads a document.
	 * @param firstLine the line of the file on which it begins
	 * @return what {@link Yaml} would read; null if the document is empty, broken, or not
	 * plain throughout
	 */
	static @Nullable Value read(String yaml, int firstLine) {
		if (!isPlain(yaml)) {
			return null;
		}
		PlainYaml reader = new PlainYaml(yaml, firstLine);
		reader.nextLine();
		Value root = reader.block();
		return (reader.indent == END) ? root : null;
	}

	/** A group or a list, which begins here. */
	private @Nullable Value block() {
		this.depth++;
		Value block = (this.depth > MAX_DEPTH) ? null : isEntry() ? items() : group();
		this.depth--;
		return block;
	}

	private @Nullable Value group() {
		int indent = this.indent;
		int start = this.line;
		Map<String, Value> fields = new LinkedHashMap<>();
		Value.Text repeated = null;
		while (this.indent == indent) {
			int line = this.line;
			int colon = endOfKey();
			if (colon < 0) {
				return null;
			}
			String key = this.yaml.substring(this.at, colon);
			skipSpaces(colon + 1);
			Value value = isEndOfLine(this.at) ? below(indent, true) : scalar(indent);
			if (value == null) {
				return null;
			}
			if (fields.put(key, value) != null && repeated == null) {
				repeated = new Value.Text(key, line);
			}
		}
		return (this.indent < indent) ? new Value.Group(fields, repeated, start) : null;
	}

	private @Nullable Value items() {
		int indent = this.indent;
		int start = this.line;
		List<Value> values = new ArrayList<>();
		while (this.indent == indent && isEntry()) {
			Value value = item(indent);
			if (value == null) {
				return null;
			}
			values.add(value);
		}
		return (this.indent <= indent) ? new Value.Items(List.copyOf(values), start) : null;
	}

	private @Nullable Value item(int indent) {
		int dash = this.at;
		skipSpaces(dash + 1);
		if (isEndOfLine(this.at)) {
			return below(indent, false);
		}
		if (isEntry() || endOfKey() >= 0) {
			this.indent = indent + this.at - dash;
			return block();
		}
		return scalar(indent);
	}

	/**
	 * What stands indented below a key or a dash; the list of a key need not be indented.
	 */
	private @Nullable Value below(int indent, boolean ofKey) {
		int line = this.line;
		nextLine();
		boolean block = this.indent > indent || (ofKey && this.indent == indent && isEntry());
		return block ? block() : new Value.Nothing(line);
	}

	/** On the rest of the line; one that goes on below is not plain. */
	private @Nullable Value scalar(int indent) {
		int line = this.line;
		String text = restOfLine();
		nextLine();
		return (this.indent <= indent) ? PlainScalar.of(text, line) : null;
	}

	/** Whether a dash begins an item here. */
	private boolean isEntry() {
		return this.indent != END && this.yaml.charAt(this.at) == '-' && isEndOfWord(this.at + 1);
	}

	/** The place of the colon; negative where no key stands here. */
	private int endOfKey() {
		int end = this.at;
		while (end < this.yaml.length() && isOfKey(this.yaml.charAt(end), end == this.at)) {
			end++;
		}
		boolean key = end > this.at && end - this.at <= MAX_KEY && end < this.yaml.length()
				&& this.yaml.charAt(end) == ':' && isEndOfWord(end + 1);
		return key ? end : -1;
	}

	private static boolean isOfKey(char c, boolean first) {
		return Character.isLetterOrDigit(c) || c == '_' || (!first && (c == '-' || c == '.'));
	}

	private String restOfLine() {
		int start = this.at;
		int end = this.yaml.indexOf('\n', start);
		this.at = (end < 0) ? this.yaml.length() : end;
		end = this.at;
		while (this.yaml.charAt(end - 1) == ' ') {
			end--;
		}
		return this.yaml.substring(start, end);
	}

	/** Goes on behind the rest of the line, which is blank, and behind blank lines. */
	private void nextLine() {
		int start = this.at;
		for (; this.at < this.yaml.length(); this.at++) {
			char c = this.yaml.charAt(this.at);
			if (c == '\n') {
				this.line++;
				start = this.at + 1;
			}
			else if (c != ' ') {
				this.indent = this.at - start;
				return;
			}
		}
		this.indent = END;
	}

	private void skipSpaces(int from) {
		this.at = from;
		while (this.at < this.yaml.length() && this.yaml.charAt(this.at) == ' ') {
			this.at++;
		}
	}

	private boolean isEndOfLine(int index) {
		return index >= this.yaml.length() || this.yaml.charAt(index) == '\n';
	}

	private boolean isEndOfWord(int index) {
		return isEndOfLine(index) || this.yaml.charAt(index) == ' ';
	}

	/** Whether each character is one that YAML takes as it is. */
	private static boolean isPlain(String yaml) {
		for (int i = 0; i < yaml.length(); i++) {
			char c = yaml.charAt(i);
			boolean plain = (c >= ' ' && c <= '~') || c == '\n' || (c >= '\u00a0' && c <= '\ufffd' && c != '\ufeff');
			if (!plain || c == '\u2028' || c == '\u2029') {
				return false;
			}
		}
		return KeyText.wellFormed(yaml).equals(yaml);
	}

}
