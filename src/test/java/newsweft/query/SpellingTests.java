package newsweft.query;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTests {

	private static final List<String> WORDS = List.of("Article", "Provider", "Story", "Topic", "IN_STORY", "title",
			"label", "MATCH", "RETURN", "WHERE", "DELETE", "apoc.coll.sum", "My label");

	@ParameterizedTest
	@CsvSource({ "Artcle, Article", "article, Article", "Artikel, Article", "titel, title", "labl, label",
			"MTCH, MATCH", "retrun, RETURN", "IN_STORRY, IN_STORY", "apoc.col.sum, apoc.coll.sum",
			"Mylabel, `My label`" })
	void findsTheWordThatWasMeant(String written, String meant) {
		assertThat(Spelling.nearest(written, WORDS)).contains(meant);
	}

	@ParameterizedTest
	@CsvSource({ "SELECT", "x", "Person", "url", "Article" })
	void findsNoneWhereNoneIsNearOrTheWordIsThere(String written) {
		assertThat(Spelling.nearest(written, WORDS)).isEmpty();
	}

	@Test
	void takesTheFirstByItsLettersOfTwoThatAreAsNear() {
		assertThat(Spelling.nearest("worda", List.of("wordc", "wordb"))).contains("wordb");
	}

}
