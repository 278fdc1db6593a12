package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML from front to back, indented, in UTF-8.
 * <p>
 * The JDK's own streaming writer leaves line breaks and tabs in attributes as they are,
 * and every reader then turns them into spaces; here they are character references and
 * come back as they were. Characters that XML forbids are dropped.
 */
final class XmlWriter {

	private static final char NO_QUOTE = 0;

	private final Deque<String> open = new ArrayDeque<>();

	private final Writer out;

	private boolean inStartTag;

	private boolean afterText;

	/** Of a document. */
	XmlWriter(OutputStream out) throws IOException {
		this(TextFile.to(out));
		this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
	}

	/** Of a part of something else. */
	XmlWriter(Writer out) {
		this.out = out;
	}

	XmlWriter start(String element) throws IOException {
		endStartTag();
		breakLine();
		return open(element);
	}

	/** Starts a part of a text, without a line break, which would be part of it too. */
	XmlWriter startInText(String element) throws IOException {
		endStartTag();
		return open(element);
	}

	private XmlWriter open(String element) throws IOException {
		this.out.append('<').append(element);
		this.open.push(element);
		this.inStartTag = true;
		return this;
	}

	XmlWriter attribute(String name, String value) throws IOException {
		this.out.append(' ').append(name).append('=');
		if (TextFile.isPlain(value)) {
			this.out.append('"').append(value).append('"');
		}
		else {
			char quote = quoteFor(value);
			this.out.write(quote);
			escape(value, quote);
			this.out.write(quote);
		}
		return this;
	}

	XmlWriter text(String text) throws IOException {
		endStartTag();
		if (TextFile.isPlain(text)) {
			this.out.write(text);
		}
		else {
			escape(text, NO_QUOTE);
		}
		this.afterText = true;
		return this;
	}

	/** Writes what is no text but code, as it is. */
	XmlWriter raw(String code) throws IOException {
		endStartTag();
		this.out.write(code);
		this.afterText = true;
		return this;
	}

	XmlWriter end() throws IOException {
		String element = this.open.pop();
		if (this.inStartTag) {
			this.out.write("/>");
		}
		else {
			if (!this.afterText) {
				breakLine();
			}
			this.out.append("</").append(element).append('>');
		}
		this.inStartTag = false;
		this.afterText = false;
		return this;
	}

	/** Ends a part of a text. */
	XmlWriter endInText() throws IOException {
		end();
		this.afterText = true;
		return this;
	}

	/** Ends what is still open and flushes. */
	void finish() throws IOException {
		while (!this.open.isEmpty()) {
			end();
		}
		this.out.write('\n');
		this.out.flush();
	}

	private void endStartTag() throws IOException {
		if (this.inStartTag) {
			this.out.write('>');
			this.inStartTag = false;
		}
	}

	private void breakLine() throws IOException {
		this.out.write('\n');
		for (int level = 0; level < this.open.size(); level++) {
			this.out.write("  ");
		}
	}

	private void escape(String value, char quote) throws IOException {
		TextFile.write(this.out, Characters.legalInXml(value), (character) -> reference(character, quote));
	}

	/**
	 * The one that occurs less: readers of the JDK stop at 100,000 escaped quotes in a
	 * file.
	 */
	private static char quoteFor(String value) {
		int moreDoubles = 0;
		for (int i = 0; i < value.length(); i++) {
			char character = value.charAt(i);
			if (character == '"') {
				moreDoubles++;
			}
			else if (character == '\'') {
				moreDoubles--;
			}
		}
		return (moreDoubles > 0) ? '\'' : '"';
	}

	private static String reference(int character, char quote) {
		if (character > '>') {
			return "";
		}
		boolean inAttribute = quote != NO_QUOTE;
		return switch (character) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '\r' -> "&#13;";
			case '"' -> (quote == '"') ? "&quot;" : "";
			case '\'' -> (quote == '\'') ? "&apos;" : "";
			case '\n' -> inAttribute ? "&#10;" : "";
			case '\t' -> inAttribute ? "&#9;" : "";
			default -> "";
		};
	}

}
