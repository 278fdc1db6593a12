package newsweft.query;

import java.util.List;

import newsweft.neo4j.CypherCatalogue;
import newsweft.query.LibraryQuery.Parameter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LibraryTests {

	private final Library library = new Library(new CypherCatalogue());

	@Test
	void readsTitleDescriptionAndParameters() {
		LibraryQuery query = this.library.find("two-subjects-by-story").orElseThrow();

		assertThat(query.title()).isEqualTo("Two subjects: one story or two?");
		assertThat(query.group()).isEqualTo("Subjects");
		assertThat(query.description()).startsWith("How the articles of each story speak of two subjects:")
			.endsWith("facial recognition by the police.");
		assertThat(query.parameters()).containsExactly(
				new Parameter("first", "string", "words of the first subject in Lucene's syntax", "clearview"),
				new Parameter("second", "string", "words of the second subject in Lucene's syntax",
						"+police +\"facial recognition\""),
				new Parameter("limit", "integer", "how many stories at most", 25L));
		assertThat(query.cypher()).startsWith("CALL () {").endsWith("LIMIT $limit");
	}

	@Test
	void readsDates() {
		assertThat(this.library.find("coverage-over-time").orElseThrow().parameters())
			.contains(new Parameter("from", "date", "the first day", "1970-01-01"));
	}

	@Test
	void offersItsQueriesByName() {
		assertThat(this.library.queries()).extracting(LibraryQuery::name).isSorted().contains("largest-stories");
	}

	@Test
	void findsNothingUnderAnUnknownName() {
		assertThat(this.library.find("no-such-query")).isEmpty();
	}

	@Test
	void everyQueryIsDescribedAndBounded() {
		assertThat(this.library.queries()).allSatisfy((query) -> {
			assertThat(query.title()).as(query.name()).hasSizeBetween(10, 60).doesNotEndWith(".");
			assertThat(query.group()).as(query.name()).isNotEmpty();
			assertThat(query.description()).as(query.name()).endsWith(".");
			assertThat(query.parameters().getLast()).as(query.name())
				.extracting(Parameter::name, Parameter::type)
				.isEqualTo(List.of("limit", "integer"));
			assertThat(query.cypher()).as(query.name()).contains("ORDER BY").contains("LIMIT $limit");
		});
	}

}
