package newsweft.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A file of which the front matter makes a post, in any of three dialects: news posts
 * with {@code webUrl} and {@code originalUrl}, older ones with {@code sourceUrl}, and
 * blog posts with {@code tags} and {@code author}.
 */
final class PostFile {

	/** In bytes; the front matter has a bound of its own. */
	static final int MAX_SIZE = 4 << 20;

	private final String file;

	private final FrontMatter source;

	private final List<Note> notes;

	private PostFile(String file, FrontMatter source, List<Note> notes) {
		this.file = file;
		this.source = source;
		this.notes = notes;
	}

	/**
	 * Reads one.
	 * @param file the path below the corpus root
	 * @param content the whole file, or more than {@link #MAX_SIZE} bytes of it
	 */
	static Reading read(String file, byte[] content) {
		if (content.length > MAX_SIZE) {
			return new Rejected(file, 0, "larger than " + (MAX_SIZE >> 20) + " MiB");
		}
		try {
			SourceText text = SourceText.of(content);
			return FrontMatter.of(text.text())
				.map((source) -> new PostFile(file, source, new ArrayList<>(text.notes())).read())
				.orElseGet(() -> new Skipped(file, "no front matter"));
		}
		catch (PostRejected broken) {
			return new Rejected(file, broken.line(), broken.getMessage());
		}
	}

	private Reading read() {
		if (!(this.source.root() instanceof MappingNode root)) {
			return new Skipped(this.file, "front matter without fields");
		}
		Fields fields = new Fields(root, this.source, this.notes);
		String url = url(fields);
		String title = fields.line("title");
		if (url == null && title == null) {
			Node broken = fields.node("title");
			if (broken != null && !(broken instanceof ScalarNode)) {
				throw new PostRejected(fields.line(broken), "title is not text and there is no URL");
			}
			return new Skipped(this.file, "neither title nor URL");
		}
		return post(fields, url, title);
	}

	private Post post(Fields fields, @Nullable String url, @Nullable String title) {
		String excerpt = fields.line("excerpt");
		excerpt = (excerpt != null) ? excerpt : fields.line("subtitle");
		String body = this.source.body();
		String text = null;
		if (!body.isBlank()) {
			boolean html = this.file.toLowerCase(Locale.ROOT).endsWith(".html");
			Body read = html ? Body.ofHtml(body) : Body.ofMarkdown(body);
			text = read.text();
			excerpt = (excerpt != null) ? excerpt : read.firstParagraph();
		}
		Set<String> topics = fields.names("topics");
		topics.addAll(fields.names("tags"));
		return new Post(this.file, url, title, excerpt, text, fields.instant("publishedDateTime", "date"),
				fields.line("type"), fields.integer("quality"), fields.integer("heat"), fields.bool("published"),
				author(fields), outlet(fields, url), List.copyOf(topics), listings(fields), this.notes);
	}

	/** The address that listings use comes first, so that both give one key. */
	private @Nullable String url(Fields fields) {
		Node node = fields.node("webUrl", "originalUrl", "sourceUrl", "url");
		if (node == null) {
			return null;
		}
		if (!(node instanceof ScalarNode scalar)) {
			throw new PostRejected(fields.line(node), "URL is not text");
		}
		try {
			String url = scalar.getValue().strip();
			CanonicalUrl.of(url);
			return url;
		}
		catch (UnusableUrl unusable) {
			throw new PostRejected(fields.line(node), unusable.getMessage());
		}
	}

	private @Nullable String author(Fields fields) {
		return (fields.node("author") instanceof SequenceNode)
				? PlainText.line(String.join(", ", fields.names("author"))) : fields.line("author");
	}

	private @Nullable Outlet outlet(Fields fields, @Nullable String url) {
		Node node = fields.node("provider");
		String name = null;
		String domain = (url != null) ? CanonicalUrl.host(url) : null;
		if (node instanceof MappingNode mapping) {
			Fields provider = new Fields(mapping, this.source, this.notes);
			name = provider.line("name");
			String given = provider.line("domain");
			try {
				domain = (given != null) ? Outlet.domain(given) : domain;
			}
			catch (UnusableUrl unusable) {
				provider.unusable(provider.node("domain"), "provider has an impossible domain");
			}
		}
		else if (node != null) {
			name = fields.line("provider");
		}
		if (domain == null && name != null) {
			fields.unusable(node, "provider has no domain");
		}
		return (domain != null) ? new Outlet(name, domain) : null;
	}

	private List<Listing> listings(Fields fields) {
		List<Listing> listings = new ArrayList<>();
		Node node = fields.node("related");
		if (node instanceof SequenceNode list) {
			list.getValue().forEach((item) -> addListing(listings, fields, item));
		}
		else if (node != null) {
			fields.unusable(node, "related is no list");
		}
		return listings;
	}

	private void addListing(List<Listing> listings, Fields fields, Node item) {
		if (!(item instanceof MappingNode mapping)) {
			fields.unusable(item, "listing without fields");
			return;
		}
		try {
			Fields listed = new Fields(mapping, this.source, this.notes);
			String url = url(listed);
			if (url == null) {
				listed.unusable(item, "listing without a URL");
				return;
			}
			listings.add(new Listing(url, listed.line("title"), listed.line("excerpt"),
					listed.instant("publishedDateTime", "date"), listed.line("type"), listed.integer("quality"),
					outlet(listed, url)));
		}
		catch (PostRejected broken) {
			this.notes.add(new Note(broken.line(), "listing left out: " + broken.getMessage()));
		}
	}

}
