package newsweft.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import newsweft.corpus.Listing;
import newsweft.corpus.Outlet;
import newsweft.corpus.Post;
import newsweft.corpus.Reading;
import newsweft.corpus.Rejected;
import newsweft.corpus.Skipped;
import org.jspecify.annotations.Nullable;

/**
 * What a corpus says, gathered by article and by provider, whatever the order in which
 * its files were read.
 */
final class Gathering {

	private static final Comparator<Post> EARLIEST_FIRST = Comparator
		.comparing(Post::publishedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Post::file);

	private final List<Post> posts = new ArrayList<>();

	private final List<Reading> unread = new ArrayList<>();

	private final ProviderNames providerNames = new ProviderNames();

	private int selfListings;

	void add(Reading reading) {
		if (reading instanceof Post post) {
			this.posts.add(post);
		}
		else {
			this.unread.add(reading);
		}
	}

	/** The facts of every article that a post or a listing speaks of, by key. */
	SortedMap<String, Facts> articles() {
		SortedMap<String, Facts> articles = new TreeMap<>();
		this.posts.sort(EARLIEST_FIRST);
		for (Post post : this.posts) {
			Facts facts = Facts.of(post);
			gather(articles, facts, post.outlet());
			for (Listing listing : post.listings()) {
				Facts listed = Facts.of(listing);
				if (listed.key().equals(facts.key())) {
					this.selfListings++;
				}
				gather(articles, listed, listing.outlet());
			}
		}
		return articles;
	}

	private void gather(Map<String, Facts> articles, Facts facts, @Nullable Outlet outlet) {
		articles.merge(facts.key(), facts, Facts::unite);
		if (outlet != null) {
			this.providerNames.add(outlet);
		}
	}

	ProviderNames providerNames() {
		return this.providerNames;
	}

	List<Post> posts() {
		return this.posts;
	}

	List<Post> noted() {
		return this.posts.stream().filter((post) -> !post.notes().isEmpty()).toList();
	}

	List<Reading> unread() {
		return this.unread;
	}

	int skipped() {
		return (int) this.unread.stream().filter(Skipped.class::isInstance).count();
	}

	int rejected() {
		return (int) this.unread.stream().filter(Rejected.class::isInstance).count();
	}

	int seen() {
		return this.posts.size() + this.unread.size();
	}

	int selfListings() {
		return this.selfListings;
	}

}
