package newsweft.corpus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Makes a post of the fields that a file gives, whatever its format and dialect.
 */
final class PostFields {

	/** Between the addresses in one text. */
	private static final Pattern SPACES = Pattern.compile("[\\s|]+|[,;]\\s*(?=https?://)");

	private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://.+");

	private final String file;

	private final Vocabulary vocabulary;

	private final List<Note> notes;

	private final @Nullable SourceText source;

	private @Nullable Outlet site;

	private boolean named;

	/** For a file that is one post. */
	PostFields(String file, Vocabulary vocabulary, SourceText source) {
		this(file, vocabulary, source.notes(), source);
	}

	/**
	 * For a post.
	 * @param file the path below the corpus root
	 * @param notes what is known to be unusable already; more is added
	 * @param source the text that has it, where it is in memory
	 */
	PostFields(String file, Vocabulary vocabulary, List<Note> notes, @Nullable SourceText source) {
		this.file = file;
		this.vocabulary = vocabulary;
		this.notes = new ArrayList<>(notes);
		this.source = source;
	}

	/**
	 * For a post among others.
	 * @param publisher whose feed it is in, or null
	 * @param several whether the file holds several, so that its name is not the post's
	 */
	PostFields within(@Nullable Outlet publisher, boolean several) {
		this.site = publisher;
		this.named = several;
		return this;
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
		excerpt = (excerpt != null) ? excerpt : fields.meant(text.firstParagraph(), 0);
		Outlet outlet = outlet(fields, url);
		Instant date = fields.instant(Term.PUBLISHED_AT);
		return new Post(name(fields, url, title, date), url, title, excerpt, fields.meant(text.text(), group.line()),
				date, fields.line(Term.TYPE), fields.integer(Term.QUALITY), fields.integer(Term.HEAT),
				fields.bool(Term.PUBLISHED), author(fields), fields.language(),
				(this.site != null && outlet != null && outlet.name() == null
						&& outlet.domain().equals(this.site.domain())) ? this.site : outlet,
				List.copyOf(fields.names(Term.TOPICS)), listings(fields), withText());
	}

	private List<Note> withText() {
		SourceText text = this.source;
		return (text == null) ? this.notes
				: this.notes.stream().map((note) -> note.orText(text.line(note.line()))).toList();
	}

	/**
	 * Where the post is. One without a URL is known by the last part, which therefore is
	 * its own where the file holds several.
	 */
	private String name(Fields fields, @Nullable String url, @Nullable String title, @Nullable Instant date) {
		if (url != null) {
			return this.file;
		}
		String own = this.file.substring(this.file.lastIndexOf('/') + 1);
		int line = 0;
		if (this.named && fields.value(Term.NAME) instanceof Value.Text name && !name.text().isBlank()) {
			own = name.text().strip().replace('/', '-');
			line = name.line();
		}
		else if (this.named) {
			own = FileKind.withoutExtension(own) + "-" + KeyText.checksum(title + "\n" + date);
		}
		if (own.length() > KeyText.MAX_LENGTH) {
			this.notes.add(new Note(Note.Kind.REPAIRED, line,
					"name is longer than " + KeyText.MAX_LENGTH + " characters: cut", own));
		}
		return this.named ? this.file + "/" + KeyText.bounded(own) : this.file;
	}

	/** A path within its site is no address, since nobody knows the site. */
	private @Nullable String url(Fields fields) {
		for (Fields.Field field : fields.all(Term.URL)) {
			if (!(field.value() instanceof Value.Text text)) {
				throw new PostRejected(field.value().line(), "URL is not text");
			}
			if (isPath(text.text())) {
				fields.unusable(text, field.name() + " is a path within its site");
			}
			else if (!text.text().isBlank()) {
				return url(text);
			}
		}
		for (Fields.Field field : fields.all(Term.ADDRESS)) {
			Value value = (field.value() instanceof Value.Group group) ? fields.within(group).value(Term.HOME)
					: field.value();
			if (value instanceof Value.Text text && ABSOLUTE.matcher(text.text().strip()).matches()) {
				return url(text);
			}
			if (value instanceof Value.Text text && field.name().equals("permalink") && isPath(text.text())) {
				fields.unusable(text, "permalink is a path within its site");
			}
		}
		return null;
	}

	private static boolean isPath(String url) {
		String text = url.strip();
		return (text.startsWith("/") && !text.startsWith("//")) || text.startsWith("./") || text.startsWith("../");
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
		return switch (fields.value(Term.AUTHOR)) {
			case Value.Items list -> PlainText.line(String.join(", ", fields.names(Term.AUTHOR)));
			case Value.Group group -> fields.within(group).line(Term.NAME);
			case null, default -> fields.line(Term.AUTHOR);
		};
	}

	private @Nullable Outlet outlet(Fields fields, @Nullable String url) {
		Value value = fields.value(Term.PROVIDER);
		Fields provider = (value instanceof Value.Group group) ? fields.within(group) : fields;
		Value.Text given = (provider.value(Term.DOMAIN) instanceof Value.Text text) ? text : (provider != fields
				&& provider.value(Term.HOME) instanceof Value.Text home && home.text().contains("://")) ? home : null;
		String domain = domain(fields, given, url);
		String name = (provider != fields) ? provider.line(Term.NAME) : fields.line(Term.PROVIDER);
		if (domain == null && name != null && value != null) {
			fields.unusable(value, "provider has no domain");
		}
		return (domain != null) ? new Outlet(name, domain) : null;
	}

	/** What the provider gives, else the host of the article. */
	private static @Nullable String domain(Fields fields, Value.@Nullable Text given, @Nullable String url) {
		try {
			if (given != null) {
				return Outlet.domain(given.text().strip());
			}
		}
		catch (UnusableUrl unusable) {
			fields.unusable(given, "provider has an impossible domain");
		}
		return (url != null) ? CanonicalUrl.host(url) : null;
	}

	private List<Listing> listings(Fields fields) {
		List<Listing> listings = new ArrayList<>();
		for (Fields.Field related : fields.all(Term.RELATED)) {
			switch (related.value()) {
				case Value.Items list -> list.values().forEach((item) -> addListing(listings, fields, item));
				case Value.Text text -> Arrays.stream(SPACES.split(text.text().strip()))
					.forEach((url) -> addListing(listings, fields, new Value.Text(url, text.line())));
				default -> addListing(listings, fields, related.value());
			}
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
			String text = (item instanceof Value.Text written) ? written.text() : null;
			this.notes.add(new Note(Note.Kind.LEFT_OUT, broken.line(), "listing left out: " + broken.reason(), text));
		}
	}

	private void addListing(List<Listing> listings, Fields listed, Value.Group group) {
		String url = url(listed);
		if (url == null) {
			listed.unusable(group, "listing without a URL");
			return;
		}
		String title = listed.line(Term.TITLE);
		listings.add(new Listing(url, (title != null) ? title : listed.line(Term.NAME), listed.line(Term.EXCERPT),
				listed.instant(Term.PUBLISHED_AT), listed.line(Term.TYPE), listed.integer(Term.QUALITY),
				outlet(listed, url)));
	}

}
