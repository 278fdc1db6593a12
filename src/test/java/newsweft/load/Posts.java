package newsweft.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import newsweft.corpus.Listing;
import newsweft.corpus.Outlet;
import newsweft.corpus.Post;
import org.jspecify.annotations.Nullable;

/** Invented posts on {@code news.example}. */
final class Posts {

	private Posts() {
	}

	/** A post with a title, a date, and listings. */
	static Post post(String file, String page, @Nullable String title, @Nullable String date, Listing... listings) {
		return post(file, page, title, date, List.of(), listings);
	}

	static Post post(String file, String page, @Nullable String title, @Nullable String date, List<String> topics,
			Listing... listings) {
		return new Post(file, "https://news.example/" + page, title, null, null, instant(date), null, null, null, null,
				null, null, new Outlet("News", "news.example"), topics, new ArrayList<>(List.of(listings)), List.of());
	}

	static Listing listing(String page, @Nullable String title) {
		return new Listing("https://news.example/" + page, title, "What a listing says", instant("2020-01-01"), "video",
				7, new Outlet("Lister's name", "news.example"));
	}

	/** Progress that nobody watches. */
	static void ignore(String step, long done, long total) {
	}

	/** A report that nobody reads. */
	static void ignore(ReportEntry entry) {
	}

	private static @Nullable Instant instant(@Nullable String date) {
		return (date != null) ? Instant.parse(date + "T00:00:00Z") : null;
	}

}
