package newsweft.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import newsweft.corpus.Listing;
import newsweft.corpus.Outlet;
import newsweft.corpus.Post;
import newsweft.corpus.Reading;
import newsweft.corpus.Rejected;
import newsweft.corpus.Skipped;
import newsweft.corpus.Unchanged;
import org.jspecify.annotations.Nullable;

/**
 * What a corpus says, gathered by article and by provider, whatever the order in which
 * its files were read. Articles come in parts, of which only one is in memory at a time.
 */
final class Gathering implements AutoCloseable {

	private static final int PARTS = 512;

	private final Spill accounts;

	private final Consumer<ReportEntry> report;

	private final ProviderNames providerNames = new ProviderNames();

	private final Set<String> articles = new HashSet<>();

	private final boolean rememberArticles;

	private final Figures figures = new Figures();

	/**
	 * Before anything is read.
	 * @param rememberArticles whether {@link #speaksOf} will be asked, which takes memory
	 * for the key of each article
	 * @param report is told of what is no post, or not wholly, and of contradictions
	 */
	Gathering(boolean rememberArticles, Consumer<ReportEntry> report) {
		this(rememberArticles, report, new Spill(PARTS));
	}

	Gathering(boolean rememberArticles, Consumer<ReportEntry> report, Spill accounts) {
		this.rememberArticles = rememberArticles;
		this.report = report;
		this.accounts = accounts;
	}

	void add(Reading reading) {
		switch (reading) {
			case Post post -> add(post);
			case Unchanged file -> this.figures.unchanged++;
			case Skipped file -> this.figures.skipped++;
			case Rejected post -> this.figures.rejected++;
		}
		ReportEntry.of(reading).forEach(this.report);
	}

	private void add(Post post) {
		this.figures.posts++;
		this.figures.noted += post.notes().size();
		Account own = Account.of(post);
		add(own, post.outlet());
		int rank = 0;
		for (Listing listing : post.listings()) {
			rank++;
			Facts listed = Facts.of(listing);
			if (listed.key().equals(own.facts().key())) {
				this.figures.selfListings++;
			}
			add(new Account(listed, post.publishedAt(), post.file(), rank), listing.outlet());
		}
	}

	private void add(Account account, @Nullable Outlet outlet) {
		String key = account.facts().key();
		this.figures.accounts++;
		this.accounts.add(key, account::write);
		if (outlet != null) {
			this.providerNames.add(outlet);
		}
		if (this.rememberArticles) {
			this.articles.add(key);
		}
	}

	/**
	 * Passes on the facts of each article. While those of one part are passed on, the
	 * next one is put together.
	 */
	void articles(Consumer<Facts> consumer) {
		int parts = this.accounts.partitions();
		try (ExecutorService ahead = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("gathering").factory())) {
			CompletableFuture<Part> next = CompletableFuture.supplyAsync(() -> part(0), ahead);
			for (int i = 1; i <= parts; i++) {
				Part part = arrived(next);
				int following = i;
				if (i < parts) {
					next = CompletableFuture.supplyAsync(() -> part(following), ahead);
				}
				part.contradictions().forEach(this.report);
				part.articles().forEach(consumer);
			}
		}
	}

	private static Part arrived(CompletableFuture<Part> part) {
		try {
			return part.join();
		}
		catch (CompletionException failure) {
			throw (failure.getCause() instanceof RuntimeException cause) ? cause : failure;
		}
	}

	private Part part(int number) {
		SortedMap<String, List<Account>> byArticle = new TreeMap<>();
		this.accounts.read(number, Account::read,
				(account) -> byArticle.computeIfAbsent(account.facts().key(), (key) -> new ArrayList<>()).add(account));
		List<Facts> articles = new ArrayList<>();
		List<ReportEntry> contradictions = new ArrayList<>();
		byArticle.values().forEach((accounts) -> {
			accounts.sort(Account.EARLIEST_FIRST);
			Facts facts = accounts.stream().map(Account::facts).reduce(Facts::unite).orElseThrow();
			Contradictions.of(facts, accounts.stream().map(Account::facts).toList()).forEach(contradictions::add);
			articles.add(facts);
		});
		return new Part(articles, contradictions);
	}

	/** Whether a post or a listing speaks of an article. */
	boolean speaksOf(String key) {
		return this.articles.contains(key);
	}

	ProviderNames providerNames() {
		return this.providerNames;
	}

	Figures figures() {
		return this.figures;
	}

	@Override
	public void close() {
		this.accounts.close();
	}

	/**
	 * A part of the articles.
	 *
	 * @param articles by key, in order
	 */
	private record Part(List<Facts> articles, List<ReportEntry> contradictions) {
	}

	/** What was read so far. */
	static final class Figures {

		private int posts;

		private long accounts;

		private int unchanged;

		private int skipped;

		private int rejected;

		private int noted;

		private int selfListings;

		int posts() {
			return this.posts;
		}

		/** Of posts and of listings. */
		long accounts() {
			return this.accounts;
		}

		int unchanged() {
			return this.unchanged;
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

		int selfListings() {
			return this.selfListings;
		}

		int seen() {
			return this.posts + this.unchanged + this.skipped + this.rejected;
		}

	}

}
