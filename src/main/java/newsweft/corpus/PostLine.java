package newsweft.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * One line of the compact format: the bibliographic facts of a post. Its fields are
 * described in {@code sample-corpus/README.md}.
 */
record PostLine(@Nullable String url, @Nullable String name, @Nullable String title, @Nullable String provider,
		@Nullable String domain, @Nullable String publishedAt, @Nullable String type, @Nullable Integer quality,
		@Nullable Integer heat, @Nullable List<String> topics, @Nullable List<Related> related) {

	/**
	 * The post.
	 * @param file the JSON Lines file
	 * @param line its line there, from 1
	 * @param unreadable notes on characters of the line that had to be replaced
	 * @throws PostRejected if it has neither a URL nor a name and a title, or an unusable
	 * URL, domain or date
	 */
	Post post(String file, int line, List<Note> unreadable) {
		if (this.url == null && (this.name == null || this.title == null)) {
			throw new PostRejected(line, "neither URL nor name and title");
		}
		List<Note> notes = new ArrayList<>();
		unreadable.forEach((note) -> notes.add(new Note(line, note.reason())));
		try {
			return new Post((this.name != null) ? file + "/" + this.name : file,
					(this.url != null) ? usable(this.url) : null, this.title, null, null, instant(this.publishedAt),
					this.type, this.quality, this.heat, null, null, outlet(this.url, this.provider, this.domain),
					topics(line, notes), listings(line, notes), notes);
		}
		catch (UnusableUrl unusable) {
			throw new PostRejected(line, String.valueOf(unusable.getMessage()));
		}
		catch (DateTimeException impossible) {
			throw new PostRejected(line, "publishedAt is an impossible date");
		}
	}

	private List<String> topics(int line, List<Note> notes) {
		Set<String> names = new LinkedHashSet<>();
		for (String topic : present(this.topics)) {
			if (topic.isBlank() || topic.length() > Fields.MAX_NAME) {
				notes.add(new Note(line, "topics holds an empty or overlong name: left out"));
			}
			else {
				names.add(topic);
			}
		}
		return List.copyOf(names);
	}

	private List<Listing> listings(int line, List<Note> notes) {
		List<Listing> listings = new ArrayList<>();
		for (Related listed : present(this.related)) {
			try {
				listings.add(listed.listing());
			}
			catch (UnusableUrl | DateTimeException unusable) {
				notes.add(new Note(line, "listing left out: " + unusable.getMessage()));
			}
		}
		return listings;
	}

	private static <T> List<T> present(@Nullable List<T> items) {
		return (items != null) ? items.stream().filter(Objects::nonNull).toList() : List.of();
	}

	private static String usable(String url) {
		CanonicalUrl.of(url);
		return url;
	}

	private static @Nullable Instant instant(@Nullable String text) {
		return (text != null) ? Timestamps.parse(text) : null;
	}

	private static @Nullable Outlet outlet(@Nullable String url, @Nullable String provider, @Nullable String domain) {
		if (domain != null) {
			return new Outlet(provider, Outlet.domain(domain));
		}
		return (url != null) ? new Outlet(provider, CanonicalUrl.host(url)) : null;
	}

	/**
	 * A listing; as a bare URL where the listed article has a line of its own.
	 */
	record Related(@Nullable String url, @Nullable String title, @Nullable String provider, @Nullable String domain,
			@Nullable String publishedAt) {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		static Related of(String url) {
			return new Related(url, null, null, null, null);
		}

		@JsonCreator
		Related {
		}

		Listing listing() {
			String address = usable((this.url != null) ? this.url : "");
			return new Listing(address, this.title, null, instant(this.publishedAt), null, null,
					outlet(address, this.provider, this.domain));
		}

	}

}
