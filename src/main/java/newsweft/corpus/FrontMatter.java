package newsweft.corpus;

import java.io.StringReader;
import java.util.Optional;

/**
 * The block at the head of a post, in YAML, TOML or JSON, and the body below it. It is
 * read as a tree of text only: no Java object is built from it, and a scalar is what
 * somebody wrote, so that the title {@code 1984} stays a title.
 */
record FrontMatter(Value root, String body) {

	/**
	 * In characters. News posts reach 80,000, most of it image addresses and encrypted
	 * fields.
	 */
	static final int MAX_LENGTH = 1 << 20;

	/** The block begins on the second line of the file. */
	private static final int FIRST_LINE = 2;

	/**
	 * Splits a file and reads its block.
	 * @return empty if the first line is neither {@code ---} nor {@code +++} and does not
	 * begin with a brace
	 * @throws PostRejected if the block is not closed by the like of its first line (in
	 * YAML also by {@code ...}), is longer than {@link #MAX_LENGTH}, or is broken
	 */
	static Optional<FrontMatter> of(String text) {
		int start = endOfLine(text, 0);
		String fence = text.substring(0, start).stripTrailing();
		if (fence.equals("---")) {
			return Optional.of(fenced(text, start, fence, "..."));
		}
		if (fence.equals("+++")) {
			return Optional.of(fenced(text, start, fence, fence));
		}
		return text.startsWith("{") ? Optional.of(json(text)) : Optional.empty();
	}

	private static FrontMatter fenced(String text, int start, String fence, String otherEnd) {
		for (int line = start + 1; line < text.length(); line = endOfLine(text, line) + 1) {
			if (text.startsWith(fence, line) || text.startsWith(otherEnd, line)) {
				int end = endOfLine(text, line);
				if (text.substring(line + 3, end).isBlank()) {
					String source = bounded(text.substring(start + 1, line));
					Value root = fence.equals("---") ? Yaml.read(source, FIRST_LINE) : Toml.read(source, FIRST_LINE);
					return new FrontMatter(root, text.substring(Math.min(end + 1, text.length())));
				}
			}
		}
		throw new PostRejected(1, "front matter is not closed");
	}

	private static FrontMatter json(String text) {
		try (Json json = new Json(new StringReader(text), 1)) {
			json.next();
			return new FrontMatter(json.value(), text.substring((int) json.end()));
		}
	}

	private static String bounded(String block) {
		if (block.length() > MAX_LENGTH) {
			throw new PostRejected(1, "front matter longer than " + MAX_LENGTH + " characters");
		}
		return block;
	}

	private static int endOfLine(String text, int from) {
		int end = text.indexOf('\n', from);
		return (end < 0) ? text.length() : end;
	}

}
