package newsweft.corpus;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One post of a corpus: an article with what its front matter and its body say. It has a
 * title or a URL, mostly both.
 *
 * @param file the path below the corpus root, separated by {@code /}; in a file that
 * holds several, with the post's name as a last part where it has no URL
 * @param url an http or https URL as the post writes it; null for a post that lives only
 * in its file
 * @param title plain text without markup, or null
 * @param excerpt plain text without markup: the post's own, else its subtitle, else the
 * first paragraph of its body; or null
 * @param text the body as plain text, blocks separated by a blank line; null without body
 * @param publishedAt when it was published, UTC where the post names no zone, or null
 * @param type such as {@code article} or {@code video}, or null
 * @param quality the collector's score as written, mostly 0 to 100 but above it too, or
 * null
 * @param heat the collector's score, -1 where the collector did not know it, or null
 * @param published whether the collector published it on its own site, or null
 * @param author who wrote it, or null
 * @param language as the post declares it, a tag of BCP 47 such as {@code en} or
 * {@code pt-BR}, or null
 * @param outlet its publisher; null where neither the post nor the URL tells
 * @param topics names without duplicates, in the post's order
 * @param listings the articles it names as related, in the post's order
 * @param notes what of the post was unusable and left out, or repaired, by line
 */
public record Post(String file, @Nullable String url, @Nullable String title, @Nullable String excerpt,
		@Nullable String text, @Nullable Instant publishedAt, @Nullable String type, @Nullable Integer quality,
		@Nullable Integer heat, @Nullable Boolean published, @Nullable String author, @Nullable String language,
		@Nullable Outlet outlet, List<String> topics, List<Listing> listings, List<Note> notes) implements Reading {

	/** What the keys of articles without a URL begin with. */
	public static final String WITHOUT_URL = "post:";

	/** A language may follow, as in {@code index.fr.md}. */
	private static final Pattern INDEX = Pattern.compile("_?index(?=\\.|$)");

	public Post {
		topics = List.copyOf(topics);
		listings = List.copyOf(listings);
		notes = notes.stream().sorted(Comparator.comparingInt(Note::line)).toList();
	}

	/**
	 * The key of the article.
	 * @return the canonical URL, or {@code post:} and the file's name without its
	 * extension where there is no URL: of {@code index.md} and {@code _index.md}, which
	 * lie in a folder of their own, the folder's; what is too long for a key is cut, and
	 * ends in a checksum
	 */
	public String key() {
		return (this.url != null) ? CanonicalUrl.of(this.url) : WITHOUT_URL + KeyText.bounded(name());
	}

	private String name() {
		int slash = this.file.lastIndexOf('/');
		String name = FileKind.withoutExtension(this.file.substring(slash + 1));
		Matcher index = INDEX.matcher(name);
		String folder = this.file.substring(this.file.lastIndexOf('/', slash - 1) + 1, Math.max(0, slash));
		return (!folder.isEmpty() && index.lookingAt()) ? folder + name.substring(index.end()) : name;
	}

}
