package newsweft.load;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import newsweft.corpus.Note;
import newsweft.corpus.Post;
import newsweft.corpus.Reading;
import newsweft.corpus.Rejected;
import newsweft.corpus.Skipped;
import org.junit.jupiter.api.Test;

import static newsweft.load.Posts.listing;
import static newsweft.load.Posts.post;
import static org.assertj.core.api.Assertions.assertThat;

class GatheringTests {

	private static final List<Reading> READINGS = List.of(
			post("1.md", "a", "Late", "2020-01-03", listing("b", "B, as listed"), listing("a", "Itself")),
			post("2.md", "b", "B", "2020-01-02", listing("c", "C, listed first")),
			post("3.md", "a", "Early", "2020-01-01", listing("c", "C, listed early")),
			post("4.md", "b", "Undated", null));

	@Test
	void gathersEveryArticleThatAPostOrAListingSpeaksOf() {
		SortedMap<String, Facts> articles = articles(READINGS);

		assertThat(articles).containsOnlyKeys("news.example/a", "news.example/b", "news.example/c");
		assertThat(articles.get("news.example/a")).returns(true, Facts::full)
			.returns("Late", Facts::title)
			.satisfies((facts) -> assertThat(facts.altTitles()).containsExactly("Early", "Itself"));
		assertThat(articles.get("news.example/b")).returns("B", Facts::title);
		assertThat(articles.get("news.example/c")).returns(false, Facts::full).returns("C, listed first", Facts::title);
	}

	@Test
	void givesTheSameInWhateverOrderFilesAreRead() {
		assertThat(articles(READINGS.reversed())).isEqualTo(articles(READINGS));
	}

	@Test
	void lastFileByNameWinsOfPostsWithOneDate() {
		List<Reading> readings = List.of(post("2.md", "a", "Second", "2020-01-01"),
				post("1.md", "a", "First", "2020-01-01"));

		assertThat(articles(readings).get("news.example/a")).returns("Second", Facts::title);
	}

	@Test
	void countsWhatItWasGiven() {
		Post noted = new Post("noted.md", "https://news.example/n", "N", null, null, null, null, null, null, null, null,
				null, null, List.of(), List.of(), List.of(new Note(3, "a date left out")));
		Gathering gathering = gather(List.of(noted, post("a.md", "a", "A", null, listing("a", "A")),
				new Skipped("readme.md", "no front matter"), new Rejected("x.md", 2, "broken"),
				new Rejected("y.md", 0, "broken")));

		assertThat(gathering.figures()).returns(2, Gathering.Figures::posts)
			.returns(1, Gathering.Figures::noted)
			.returns(1, Gathering.Figures::skipped)
			.returns(2, Gathering.Figures::rejected)
			.returns(5, Gathering.Figures::seen)
			.returns(1, Gathering.Figures::selfListings);
	}

	@Test
	void gathersTheNamesOfProviders() {
		Gathering gathering = gather(READINGS);

		assertThat(gathering.providerNames().rows(Collections.singleton("news.example")).getFirst())
			.containsEntry("name", "Lister's name")
			.containsEntry("altNames", List.of("News"));
	}

	@Test
	void nothingComesOfNothing() {
		assertThat(articles(List.of())).isEmpty();
	}

	private static Gathering gather(List<Reading> readings) {
		Gathering gathering = new Gathering(false, Posts::ignore);
		readings.forEach(gathering::add);
		return gathering;
	}

	private static SortedMap<String, Facts> articles(List<Reading> readings) {
		SortedMap<String, Facts> articles = new TreeMap<>();
		try (Gathering gathering = gather(readings)) {
			gathering.articles((facts) -> articles.put(facts.key(), facts));
		}
		return articles;
	}

}
