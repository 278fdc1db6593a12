package newsweft.corpus;

import java.util.Locale;

/**
 * A file that holds one post: front matter, and a body in Markdown or HTML.
 */
final class PostFile {

	private PostFile() {
	}

	/**
	 * Reads one.
	 * @param file the path below the corpus root
	 * @param text all of it
	 */
	static Reading read(String file, SourceText text, Vocabulary vocabulary) {
		try {
			return FrontMatter.of(text.text()).map((source) -> {
				return (source.root() instanceof Value.Group)
						? new PostFields(file, vocabulary, text).read(source.root(), body(file, source.body()))
						: new Skipped(file, "front matter without fields");
			}).orElseGet(() -> new Skipped(file, text.text().isBlank() ? "empty file" : "no front matter"));
		}
		catch (PostRejected broken) {
			return broken.reading(file, text);
		}
	}

	private static Body body(String file, String body) {
		if (body.isBlank()) {
			return Body.NONE;
		}
		String name = file.toLowerCase(Locale.ROOT);
		return (name.endsWith(".html") || name.endsWith(".htm")) ? Body.ofHtml(body) : Body.ofMarkdown(body);
	}

}
