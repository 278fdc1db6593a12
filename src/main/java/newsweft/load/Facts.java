package newsweft.load;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import newsweft.corpus.Listing;
import newsweft.corpus.Outlet;
import newsweft.corpus.Post;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one article.
 *
 * @param full whether a post of its own speaks of it, or only listings
 * @param sourceFile the file of the post that leads
 * @param files the files of all posts that speak of it as their own
 * @param altTitles its other titles
 * @param listings the articles that it lists, by key, each with its best rank, 1 for the
 * first
 */
record Facts(String key, boolean full, @Nullable String url, @Nullable String title, @Nullable String excerpt,
		@Nullable String text, @Nullable Instant publishedAt, @Nullable String type, @Nullable Integer quality,
		@Nullable Integer heat, @Nullable Boolean published, @Nullable String author, @Nullable String sourceFile,
		@Nullable String provider, SortedSet<String> files, SortedSet<String> altTitles, SortedSet<String> topics,
		SortedMap<String, Integer> listings) {

	static Facts of(Post post) {
		SortedMap<String, Integer> listings = new TreeMap<>();
		String key = post.key();
		int rank = 0;
		for (Listing listing : post.listings()) {
			rank++;
			if (!listing.key().equals(key)) {
				listings.putIfAbsent(listing.key(), rank);
			}
		}
		SortedSet<String> topics = new TreeSet<>();
		post.topics().forEach((topic) -> topics.add(storable(topic)));
		return new Facts(key, true, post.url(), text(post.title()), text(post.excerpt()), text(post.text()),
				post.publishedAt(), text(post.type()), post.quality(), post.heat(), post.published(),
				text(post.author()), storable(post.file()), domain(post.outlet()),
				new TreeSet<>(Set.of(storable(post.file()))), Collections.emptySortedSet(), topics, listings);
	}

	static Facts of(Listing listing) {
		return new Facts(listing.key(), false, listing.url(), text(listing.title()), text(listing.excerpt()), null,
				listing.publishedAt(), text(listing.type()), listing.quality(), null, null, null, null,
				domain(listing.outlet()), Collections.emptySortedSet(), Collections.emptySortedSet(),
				Collections.emptySortedSet(), Collections.emptySortedMap());
	}

	private static @Nullable String text(@Nullable String text) {
		return (text != null) ? storable(text) : null;
	}

	/**
	 * The database stores half of a surrogate pair as a question mark; unless that is
	 * done here, the article would seem changed at every load.
	 */
	private static String storable(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

	private static @Nullable String domain(@Nullable Outlet outlet) {
		return (outlet != null) ? outlet.domain() : null;
	}

	/**
	 * Unites two accounts of one article: a post beats a listing, the later post beats
	 * the earlier one, and of equals the newcomer wins. The weaker one fills only what
	 * the stronger one leaves open.
	 */
	static Facts unite(Facts known, Facts newcomer) {
		return newcomer.beats(known) ? newcomer.over(known) : known.over(newcomer);
	}

	/** How much memory it takes, in characters, roughly. */
	long weight() {
		return 500 + 100L * this.listings.size() + length(this.text) + length(this.excerpt) + length(this.title);
	}

	private static int length(@Nullable String text) {
		return (text != null) ? text.length() : 0;
	}

	/** The same, had no post said what it lists and what it is about. */
	Facts withoutSayings() {
		return new Facts(this.key, this.full, this.url, this.title, this.excerpt, this.text, this.publishedAt,
				this.type, this.quality, this.heat, this.published, this.author, this.sourceFile, this.provider,
				this.files, this.altTitles, Collections.emptySortedSet(), Collections.emptySortedMap());
	}

	/** What is left where the posts of the article are gone, and others list it still. */
	Facts asStub() {
		return new Facts(this.key, false, this.url, this.title, this.excerpt, null, this.publishedAt, this.type,
				this.quality, null, null, null, null, this.provider, Collections.emptySortedSet(), this.altTitles,
				Collections.emptySortedSet(), Collections.emptySortedMap());
	}

	private boolean beats(Facts known) {
		if (this.full != known.full) {
			return this.full;
		}
		if (!this.full || this.publishedAt == null || known.publishedAt == null
				|| (this.sourceFile != null && this.sourceFile.equals(known.sourceFile))) {
			return true;
		}
		return !this.publishedAt.isBefore(known.publishedAt);
	}

	private Facts over(Facts weaker) {
		return new Facts(this.key, this.full || weaker.full, or(this.url, weaker.url), or(this.title, weaker.title),
				or(this.excerpt, weaker.excerpt), or(this.text, weaker.text), or(this.publishedAt, weaker.publishedAt),
				or(this.type, weaker.type), or(this.quality, weaker.quality), or(this.heat, weaker.heat),
				or(this.published, weaker.published), or(this.author, weaker.author),
				or(this.sourceFile, weaker.sourceFile), or(this.provider, weaker.provider),
				union(this.files, weaker.files), otherTitles(weaker), union(this.topics, weaker.topics),
				bestRanks(weaker));
	}

	private SortedSet<String> otherTitles(Facts weaker) {
		if (this.altTitles.isEmpty() && weaker.altTitles.isEmpty()
				&& (weaker.title == null || weaker.title.equals(this.title))) {
			return this.altTitles;
		}
		SortedSet<String> titles = new TreeSet<>(union(this.altTitles, weaker.altTitles));
		if (weaker.title != null) {
			titles.add(weaker.title);
		}
		String title = or(this.title, weaker.title);
		if (title != null) {
			titles.remove(title);
		}
		return titles;
	}

	private SortedMap<String, Integer> bestRanks(Facts weaker) {
		if (weaker.listings.isEmpty() || this.listings.isEmpty()) {
			return this.listings.isEmpty() ? weaker.listings : this.listings;
		}
		SortedMap<String, Integer> ranks = new TreeMap<>(this.listings);
		for (Map.Entry<String, Integer> listing : weaker.listings.entrySet()) {
			ranks.merge(listing.getKey(), listing.getValue(), Math::min);
		}
		return ranks;
	}

	/** One of them where it holds the other, since a million unions take their time. */
	private static SortedSet<String> union(SortedSet<String> some, SortedSet<String> others) {
		if (some.containsAll(others)) {
			return some;
		}
		if (some.isEmpty()) {
			return others;
		}
		SortedSet<String> union = new TreeSet<>(some);
		union.addAll(others);
		return union;
	}

	private static <T> @Nullable T or(@Nullable T strong, @Nullable T weak) {
		return (strong != null) ? strong : weak;
	}

}
