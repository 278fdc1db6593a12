package newsweft.corpus;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Makes a post of the fields that a file gives, whatever its format and dialect.
 */
final class PostFields {

	private final String file;

	private final Vocabulary vocabulary;

	private final List<Note> notes;

	/**
	 * For one post.
	 * @param file the path below the corpus root
	 * @param notes what is known to be unusable already; more is added
	 */
	PostFields(String file, Vocabulary vocabulary, List<Note> notes) {
		this.file = file;
		this.vocabulary = vocabulary;
		this.notes = new ArrayList<>(notes);
	}

	/**
	 * Reads them.
	 * @param body what stands beside the fields; a field for the text comes before it
	 * @throws PostRejected if the fields contradict themselves, or the URL is unusable
	 */
	Reading read(Value root, Body body) {
		if (!(root instanceof Value.Group group)) {
			return new Skipped(this.file, "no fields");
		}
		Fields fields = new Fields(group, this.vocabulary, this.notes);
		String url = url(fields);
		String title = fields.line(Term.TITLE);
		if (url == null && title == null) {
			Value broken = fields.value(Term.TITLE);
			if (broken != null && !(broken instanceof Value.Text)) {
				throw new PostRejected(broken.line(), "title is not text and there is no URL");
			}
			return new Skipped(this.file, "neither title nor URL");
		}
		String own = fields.text(Term.TEXT);
		Body text = (own != null) ? Body.ofHtml(own) : body;
		String excerpt = fields.line(Term.EXCERPT);
		return new Post(this.file, url, title, (excerpt != null) ? excerpt : text.firstParagraph(), text.text(),
				fields.instant(Term.PUBLISHED_AT), fields.line(Term.TYPE), fields.integer(Term.QUALITY),
				fields.integer(Term.HEAT), fields.bool(Term.PUBLISHED), author(fields), outlet(fields, url),
				List.copyOf(fields.names(Term.TOPICS)), listings(fields), this.notes);
	}

	private @Nullable String url(Fields fields) {
		Value value = fields.value(Term.URL);
		if (value == null) {
			return null;
		}
		if (!(value instanceof Value.Text text)) {
			throw new PostRejected(value.line(), "URL is not text");
		}
		return url(text);
	}

	private static String url(Value.Text text) {
		try {
			String url = text.text().strip();
			CanonicalUrl.of(url);
			return url;
		}
		catch (UnusableUrl unusable) {
			throw new PostRejected(text.line(), String.valueOf(unusable.getMessage()));
		}
	}

	private static @Nullable String author(Fields fields) {
		return (fields.value(Term.AUTHOR) instanceof Value.Items)
				? PlainText.line(String.join(", ", fields.names(Term.AUTHOR))) : fields.line(Term.AUTHOR);
	}

	private @Nullable Outlet outlet(Fields fields, @Nullable String url) {
		Value value = fields.value(Term.PROVIDER);
		String domain = (url != null) ? CanonicalUrl.host(url) : null;
		Fields provider = (value instanceof Value.Group group) ? fields.within(group) : fields;
		Value.Text given = (provider.value(Term.DOMAIN) instanceof Value.Text text) ? text : null;
		if (given != null) {
			try {
				domain = Outlet.domain(given.text().strip());
			}
			catch (UnusableUrl unusable) {
				fields.unusable(given, "provider has an impossible domain");
			}
		}
		String name = (provider != fields) ? provider.line(Term.NAME) : fields.line(Term.PROVIDER);
		if (domain == null && name != null && value != null) {
			fields.unusable(value, "provider has no domain");
		}
		return (domain != null) ? new Outlet(name, domain) : null;
	}

	private List<Listing> listings(Fields fields) {
		List<Listing> listings = new ArrayList<>();
		Fields.Field related = fields.field(Term.RELATED);
		if (related == null) {
			return listings;
		}
		if (related.value() instanceof Value.Items list) {
			list.values().forEach((item) -> addListing(listings, fields, item));
		}
		else {
			fields.unusable(related.value(), related.name() + " is no list");
		}
		return listings;
	}

	private void addListing(List<Listing> listings, Fields fields, Value item) {
		try {
			switch (item) {
				case Value.Text text -> {
					String url = url(text);
					listings
						.add(new Listing(url, null, null, null, null, null, new Outlet(null, CanonicalUrl.host(url))));
				}
				case Value.Group group -> addListing(listings, fields.within(group), group);
				default -> fields.unusable(item, "listing without fields");
			}
		}
		catch (PostRejected broken) {
			this.notes.add(new Note(broken.line(), "listing left out: " + broken.getMessage()));
		}
	}

	private void addListing(List<Listing> listings, Fields listed, Value.Group group) {
		String url = url(listed);
		if (url == null) {
			listed.unusable(group, "listing without a URL");
			return;
		}
		listings
			.add(new Listing(url, listed.line(Term.TITLE), listed.line(Term.EXCERPT), listed.instant(Term.PUBLISHED_AT),
					listed.line(Term.TYPE), listed.integer(Term.QUALITY), outlet(listed, url)));
	}

}
