package newsweft.load;

import java.time.Instant;
import java.util.List;

import newsweft.corpus.Post;
import org.junit.jupiter.api.Test;

import static newsweft.load.Posts.listing;
import static newsweft.load.Posts.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class FactsTests {

	@Test
	void postBeatsListingThatComesLater() {
		Facts facts = Facts.unite(of(post("a.md", "a", "Own", "2020-01-01")), Facts.of(listing("a", "Listed")));

		assertThat(facts.full()).isTrue();
		assertThat(facts.title()).isEqualTo("Own");
		assertThat(facts.altTitles()).containsExactly("Listed");
		assertThat(facts.sourceFile()).isEqualTo("a.md");
	}

	@Test
	void postBeatsListingThatCameFirst() {
		Facts facts = Facts.unite(Facts.of(listing("a", "Listed")), of(post("a.md", "a", "Own", null)));

		assertThat(facts.full()).isTrue();
		assertThat(facts.title()).isEqualTo("Own");
		assertThat(facts.altTitles()).containsExactly("Listed");
	}

	@Test
	void listingFillsWhatPostLeavesOpen() {
		Facts facts = Facts.unite(of(post("a.md", "a", null, null)), Facts.of(listing("a", "Listed")));

		assertThat(facts.title()).isEqualTo("Listed");
		assertThat(facts.altTitles()).isEmpty();
		assertThat(facts.excerpt()).isEqualTo("What a listing says");
		assertThat(facts.publishedAt()).isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
		assertThat(facts.type()).isEqualTo("video");
		assertThat(facts.quality()).isEqualTo(7);
	}

	@Test
	void laterListingBeatsEarlierListing() {
		Facts facts = Facts.unite(Facts.of(listing("a", "First")), Facts.of(listing("a", "Second")));

		assertThat(facts.full()).isFalse();
		assertThat(facts.title()).isEqualTo("Second");
		assertThat(facts.altTitles()).containsExactly("First");
	}

	@Test
	void laterPostBeatsEarlierWhicheverCameFirst() {
		Facts earlier = of(post("old.md", "a", "Early", "2020-01-01"));
		Facts later = of(post("new.md", "a", "Late", "2020-01-02"));

		assertThat(Facts.unite(earlier, later)).isEqualTo(Facts.unite(later, earlier)).satisfies((facts) -> {
			assertThat(facts.title()).isEqualTo("Late");
			assertThat(facts.altTitles()).containsExactly("Early");
			assertThat(facts.sourceFile()).isEqualTo("new.md");
		});
	}

	@Test
	void earlierPostFillsFieldsThatLaterLeavesOpen() {
		Post earlier = new Post("old.md", "https://news.example/a", "Early", "Excerpt", "Text",
				Instant.parse("2020-01-01T00:00:00Z"), "article", 50, 3, true, "Ann", null, null, List.of(), List.of(),
				List.of());
		Facts facts = Facts.unite(of(earlier), of(post("new.md", "a", null, "2020-01-02")));

		assertThat(facts.title()).isEqualTo("Early");
		assertThat(facts.excerpt()).isEqualTo("Excerpt");
		assertThat(facts.text()).isEqualTo("Text");
		assertThat(facts.publishedAt()).isEqualTo(Instant.parse("2020-01-02T00:00:00Z"));
		assertThat(facts.type()).isEqualTo("article");
		assertThat(facts.quality()).isEqualTo(50);
		assertThat(facts.heat()).isEqualTo(3);
		assertThat(facts.published()).isTrue();
		assertThat(facts.author()).isEqualTo("Ann");
		assertThat(facts.provider()).isEqualTo("news.example");
	}

	@Test
	void sameFileUpdatesItsArticleEvenWithAnEarlierDate() {
		Facts facts = Facts.unite(of(post("a.md", "a", "Before", "2020-01-05")),
				of(post("a.md", "a", "Corrected", "2020-01-01")));

		assertThat(facts.title()).isEqualTo("Corrected");
		assertThat(facts.publishedAt()).isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
		assertThat(facts.altTitles()).containsExactly("Before");
	}

	@Test
	void uniteTopicsAndListingsWithTheBestRank() {
		Facts facts = Facts.unite(
				of(post("a.md", "a", "A", "2020-01-01", List.of("AI", "Police"), listing("b", "B"), listing("c", "C"))),
				of(post("b.md", "a", "A", "2020-01-02", List.of("AI", "Law"), listing("c", "C"), listing("d", "D"))));

		assertThat(facts.topics()).containsExactly("AI", "Law", "Police");
		assertThat(facts.listings()).containsExactly(entry("news.example/b", 1), entry("news.example/c", 1),
				entry("news.example/d", 2));
	}

	@Test
	void theSecondOfTwoListingsOfOneArticleIsDropped() {
		assertThat(of(post("a.md", "a", "A", null, listing("b", "B"), listing("b?utm_source=x", "B again"))).listings())
			.containsExactly(entry("news.example/b", 1));
	}

	@Test
	void selfListingIsDroppedAndKeepsItsPlace() {
		assertThat(of(post("a.md", "a", "A", null, listing("a/", "A itself"), listing("b", "B"))).listings())
			.containsExactly(entry("news.example/b", 2));
	}

	@Test
	void unitingWithItselfChangesNothing() {
		Facts facts = Facts.unite(of(post("a.md", "a", "A", "2020-01-01", List.of("AI"), listing("b", "B"))),
				of(post("b.md", "a", "Other", "2020-01-02")));

		assertThat(Facts.unite(facts, facts)).isEqualTo(facts);
	}

	@Test
	void aTitleThatReturnsIsNoLongerAnOtherTitle() {
		Facts first = of(post("a.md", "a", "One", "2020-01-01"));
		Facts second = of(post("a.md", "a", "Two", "2020-01-01"));

		Facts facts = Facts.unite(Facts.unite(first, second), first);

		assertThat(facts.title()).isEqualTo("One");
		assertThat(facts.altTitles()).containsExactly("Two");
	}

	@Test
	void whatHasNoTitleIsUnited() {
		Facts facts = Facts.unite(of(post("a.md", "a", null, null)), Facts.of(listing("a", null)));

		assertThat(facts.title()).isNull();
		assertThat(facts.altTitles()).isEmpty();
	}

	private static Facts of(Post post) {
		return Facts.of(post);
	}

}
