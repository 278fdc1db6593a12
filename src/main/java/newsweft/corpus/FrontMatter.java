package newsweft.corpus;

import java.util.Optional;

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
	 * What the block says.
	 * @throws PostRejected if it is no YAML or exceeds the bounds
	 */
	Value root() {
		return Yaml.read(this.yaml, FIRST_LINE);
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

}
