package newsweft.corpus;

import java.util.Locale;

/**
 * A file that holds one post: front matter, and a body in Markdown or HTML.
 */
final class PostFile {

	/** In bytes; the front matter has a bound of its own. */
	static final int MAX_SIZE = 4 << 20;

	private PostFile() {
	}

	/**
	 * Reads one.
	 * @param file the path below the corpus root
	 * @param content the whole file, or more than {@link #MAX_SIZE} bytes of it
	 */
	static Reading read(String file, byte[] content, Vocabulary vocabulary) {
		if (content.length > MAX_SIZE) {
			return new Rejected(file, 0, "larger than " + (MAX_SIZE >> 20) + " MiB");
		}
		try {
			SourceText text = SourceText.of(content);
			return FrontMatter.of(text.text()).map((source) -> {
				Value root = source.root();
				return (root instanceof Value.Group)
						? new PostFields(file, vocabulary, text.notes()).read(root, body(file, source.body()))
						: new Skipped(file, "front matter without fields");
			}).orElseGet(() -> new Skipped(file, "no front matter"));
		}
		catch (PostRejected broken) {
			return new Rejected(file, broken.line(), broken.getMessage());
		}
	}

	private static Body body(String file, String body) {
		if (body.isBlank()) {
			return Body.NONE;
		}
		return file.toLowerCase(Locale.ROOT).endsWith(".html") ? Body.ofHtml(body) : Body.ofMarkdown(body);
	}

}
