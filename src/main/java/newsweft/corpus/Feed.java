package newsweft.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.located.Located;
import org.jspecify.annotations.Nullable;

/**
 * A feed: RSS in any of its versions, or Atom.
 */
final class Feed {

	private static final Set<String> ENTRIES = Set.of("item", "entry");

	/** The most telling first; a date that ROME can't read is still told by its text. */
	private static final List<String> DATES = List.of("pubDate", "published", "issued", "date", "updated", "modified");

	private final Map<String, Value> fields = new LinkedHashMap<>();

	private final int line;

	private Feed(int line) {
		this.line = line;
	}

	static void read(String xml, Items items) {
		try {
			Document document = Xml.read(xml);
			String root = document.getRootElement().getName();
			switch (root.toLowerCase(Locale.ROOT)) {
				case "rss", "rdf", "feed" -> read(document, items);
				case "opml" -> items.skip("a list of feeds: those beside it are read for themselves, or with it where "
						+ "it is named alone");
				default -> items.skip("no feed, but <" + Note.brief(root) + ">");
			}
		}
		catch (PostRejected broken) {
			items.reject(broken.line(), broken.reason());
		}
	}

	private static void read(Document document, Items items) {
		List<Element> elements = elements(document.getRootElement());
		SyndFeed feed = feed(document);
		items.from(plain(feed.getTitle()), feed.getLink());
		List<SyndEntry> entries = feed.getEntries();
		for (int i = 0; i < entries.size(); i++) {
			Element element = (elements.size() == entries.size()) ? elements.get(i) : null;
			items.add(post(entries.get(i), element, feed.getLanguage()), line(elements, i + 1) - 1, 0);
		}
		items.end("feed without items");
	}

	/** All of them are children of the root, or of its channel. */
	private static List<Element> elements(Element root) {
		return Stream.concat(root.getChildren().stream(), root.getChildren().stream().flatMap(Feed::channel))
			.filter((element) -> ENTRIES.contains(element.getName()))
			.toList();
	}

	private static Stream<Element> channel(Element element) {
		return element.getName().equals("channel") ? element.getChildren().stream() : Stream.empty();
	}

	private static SyndFeed feed(Document document) {
		try {
			return new SyndFeedInput(false, Locale.ROOT).build(document);
		}
		catch (FeedException | RuntimeException broken) {
			throw new PostRejected(1, "broken feed: " + Note.shortened(broken.getMessage()));
		}
	}

	private static Value post(SyndEntry entry, @Nullable Element element, @Nullable String language) {
		Feed post = new Feed((element instanceof Located place) ? place.getLine() : 0);
		post.put("originalUrl", child(element, "origLink"));
		post.put("url", entry.getLink());
		post.put("id", entry.getUri());
		post.put("title", plain((entry.getTitleEx() != null) ? entry.getTitleEx().getValue() : null));
		post.put("excerpt", plain((entry.getDescription() != null) ? entry.getDescription().getValue() : null));
		post.put("contentHtml",
				entry.getContents().stream().map(SyndContent::getValue).collect(Collectors.joining("\n")));
		post.put("date", date(element));
		post.put("author", author(entry));
		post.put("language", (dublinCore(entry) != null) ? dublinCore(entry) : language);
		post.putSource(entry.getSource());
		List<Value> topics = entry.getCategories().stream().map(SyndCategory::getName).<Value>map(post::text).toList();
		post.fields.put("categories", new Value.Items(topics, post.line));
		return new Value.Group(post.fields, null, post.line);
	}

	private static @Nullable String date(@Nullable Element element) {
		for (String name : DATES) {
			String date = child(element, name);
			if (date != null) {
				return date;
			}
		}
		return null;
	}

	private void putSource(@Nullable SyndFeed source) {
		if (source != null && source.getTitle() != null) {
			String address = (source.getLink() != null) ? source.getLink() : source.getUri();
			Map<String, Value> provider = new LinkedHashMap<>();
			provider.put("name", text(source.getTitle()));
			provider.put("url", text(address));
			this.fields.put("source", new Value.Group(provider, null, this.line));
		}
	}

	private static @Nullable String author(SyndEntry entry) {
		String authors = entry.getAuthors()
			.stream()
			.map(SyndPerson::getName)
			.filter((name) -> name != null)
			.collect(Collectors.joining(", "));
		return authors.isEmpty() ? entry.getAuthor() : authors;
	}

	private static @Nullable String dublinCore(SyndEntry entry) {
		return (entry.getModule(DCModule.URI) instanceof DCModule terms) ? terms.getLanguage() : null;
	}

	private static @Nullable String child(@Nullable Element element, String name) {
		return (element == null) ? null
				: element.getChildren()
					.stream()
					.filter((child) -> child.getName().equals(name))
					.map(Element::getTextTrim)
					.filter((text) -> !text.isEmpty())
					.findFirst()
					.orElse(null);
	}

	/**
	 * Titles and descriptions are HTML by their nature, so that nothing is repaired here.
	 */
	private static @Nullable String plain(@Nullable String html) {
		return PlainText.line(html);
	}

	private static int line(List<Element> elements, int index) {
		return (index < elements.size() && elements.get(index) instanceof Located place) ? place.getLine()
				: Integer.MAX_VALUE;
	}

	private void put(String name, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			this.fields.put(name, text(text));
		}
	}

	private Value text(@Nullable String text) {
		return (text != null) ? new Value.Text(text, this.line) : new Value.Nothing(this.line);
	}

}
