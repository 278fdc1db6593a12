package newsweft.corpus;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The YAML block at the head of a post, and the body below it. It is read as a tree of
 * text only: no Java object is built from it, and a scalar is what somebody wrote, so
 * that the title {@code 1984} stays a title.
 */
record FrontMatter(String yaml, String body) {

	/**
	 * In characters. News posts reach 80,000, most of it image addresses and encrypted
	 * fields.
	 */
	static final int MAX_LENGTH = 1 << 20;

	/** The block begins on the second line of the file. */
	private static final int FIRST_LINE = 2;

	private static final LoaderOptions BOUNDS = bounds();

	/**
	 * Splits a file.
	 * @return empty if the first line is not {@code ---}
	 * @throws PostRejected if the block is not closed by {@code ---} or {@code ...}, or
	 * is longer than {@link #MAX_LENGTH}
	 */
	static Optional<FrontMatter> of(String text) {
		int start = endOfLine(text, 0);
		if (!text.startsWith("---") || !text.substring(0, start).stripTrailing().equals("---")) {
			return Optional.empty();
		}
		for (int line = start + 1; line < text.length(); line = endOfLine(text, line) + 1) {
			if (text.startsWith("---", line) || text.startsWith("...", line)) {
				int end = endOfLine(text, line);
				if (text.substring(line + 3, end).isBlank()) {
					String body = text.substring(Math.min(end + 1, text.length()));
					return Optional.of(new FrontMatter(bounded(text.substring(start + 1, line)), body));
				}
			}
		}
		throw new PostRejected(1, "front matter is not closed");
	}

	/**
	 * The tree of the block.
	 * @return null if the block is empty
	 * @throws PostRejected if it is no YAML or exceeds the bounds
	 */
	@Nullable Node root() {
		try {
			StreamReader reader = new StreamReader(this.yaml);
			return new Composer(new ParserImpl(reader, BOUNDS), new AsWritten(), BOUNDS).getSingleNode();
		}
		catch (MarkedYAMLException broken) {
			throw new PostRejected(line(broken.getProblemMark()), "broken YAML: " + broken.getProblem());
		}
		// Some defects, such as exceeded bounds, come without a place, and some as
		// exceptions that are not the parser's own.
		catch (RuntimeException broken) {
			throw new PostRejected(FIRST_LINE, "broken YAML: " + broken.getMessage());
		}
	}

	int line(Node node) {
		return line(node.getStartMark());
	}

	/** The mark's own line also counts U+2028 and the like, which no editor does. */
	private int line(@Nullable Mark mark) {
		if (mark == null) {
			return FIRST_LINE;
		}
		return FIRST_LINE + (int) this.yaml.codePoints().limit(mark.getIndex()).filter((c) -> c == '\n').count();
	}

	private static String bounded(String yaml) {
		if (yaml.length() > MAX_LENGTH) {
			throw new PostRejected(1, "front matter longer than " + MAX_LENGTH + " characters");
		}
		return yaml;
	}

	private static int endOfLine(String text, int from) {
		int end = text.indexOf('\n', from);
		return (end < 0) ? text.length() : end;
	}

	private static LoaderOptions bounds() {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(MAX_LENGTH);
		options.setNestingDepthLimit(20);
		options.setMaxAliasesForCollections(10);
		return options;
	}

	/** Takes every scalar as text, and saves the time of guessing at types. */
	private static final class AsWritten extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			// None: there is nothing to guess.
		}

		@Override
		public Tag resolve(NodeId kind, @Nullable String value, boolean implicit) {
			return switch (kind) {
				case sequence -> Tag.SEQ;
				case mapping -> Tag.MAP;
				default -> Tag.STR;
			};
		}

	}

}
