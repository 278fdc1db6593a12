package newsweft.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

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

	private final Consumer<ReportEntry> report;

	private final ProviderNames providerNames = new ProviderNames();

	private int skipped;

	private int rejected;

	private int noted;

	private int selfListings;

	Gathering(Consumer<ReportEntry> report) {
		this.report = report;
	}

	void add(Reading reading) {
		switch (reading) {
			case Post post -> {
				this.posts.add(post);
				this.noted += post.notes().size();
			}
			case Skipped skip -> this.skipped++;
			case Rejected broken -> this.rejected++;
		}
		ReportEntry.of(reading).forEach(this.report);
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

	int skipped() {
		return this.skipped;
	}

	int rejected() {
		return this.rejected;
	}

	int noted() {
		return this.noted;
	}

	int seen() {
		return this.posts.size() + this.skipped + this.rejected;
	}

	int selfListings() {
		return this.selfListings;
	}

}
