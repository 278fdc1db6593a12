package newsweft.corpus;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown body as plain text: of a link what it shows, of an image its description, of
 * HTML the text.
 */
final class Markdown {

	/** Deeper nesting of lists and quotes reads as text. */
	private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(100).build();

	private final List<String> blocks = new ArrayList<>();

	private final StringBuilder block = new StringBuilder();

	private @Nullable String firstParagraph;

	private Markdown() {
	}

	static Markdown of(String markdown) {
		Markdown text = new Markdown();
		text.read(PARSER.parse(markdown));
		return text;
	}

	/**
	 * The whole body.
	 * @return blocks separated by a blank line; null if there is no text
	 */
	@Nullable String text() {
		return this.blocks.isEmpty() ? null : String.join("\n\n", this.blocks);
	}

	/**
	 * The first paragraph, on one line; a heading is none.
	 * @return null if there is none
	 */
	@Nullable String firstParagraph() {
		return this.firstParagraph;
	}

	/** A loop rather than a visitor, whose recursion deep nesting would exhaust. */
	private void read(Node document) {
		Node node = document;
		while (node != null) {
			open(node);
			Node next = node.getFirstChild();
			while (next == null && node != null) {
				close(node);
				next = node.getNext();
				node = (next == null) ? node.getParent() : node;
			}
			node = next;
		}
	}

	private void open(Node node) {
		String literal = switch (node) {
			case Text text -> text.getLiteral();
			case Code code -> code.getLiteral();
			case FencedCodeBlock code -> code.getLiteral();
			case IndentedCodeBlock code -> code.getLiteral();
			case SoftLineBreak line -> " ";
			case HardLineBreak line -> " ";
			case HtmlInline tag -> tag.getLiteral().startsWith("<br") ? " " : "";
			case HtmlBlock html -> PlainText.blocks(html.getLiteral());
			default -> "";
		};
		this.block.append(literal);
	}

	private void close(Node node) {
		if (!(node instanceof Block) || this.block.isEmpty()) {
			return;
		}
		String text = this.block.toString().strip();
		this.block.setLength(0);
		if (!text.isEmpty()) {
			this.blocks.add(text);
			if (this.firstParagraph == null && node instanceof Paragraph) {
				this.firstParagraph = PlainText.collapsed(text);
			}
		}
	}

}
