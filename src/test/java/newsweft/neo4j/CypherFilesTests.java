package newsweft.neo4j;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CypherFilesTests {

	@ParameterizedTest
	@MethodSource("newsweft.neo4j.CypherFile#all")
	void headerAgreesWithStatement(CypherFile file) {
		assertThat(file.faults()).isEmpty();
	}

	@Test
	void everyFileIsAStatementOfTheCatalogue() throws IOException {
		CypherCatalogue catalogue = new CypherCatalogue();

		assertThat(CypherFile.all()).hasSizeGreaterThan(40)
			.allSatisfy((file) -> assertThat(catalogue.statement(file.name().replace(".cypher", "")))
				.contains(file.statement()));
	}

	@Test
	void severalParametersMayShareALine() {
		assertThat(faults("""
				// Finds an article.
				// $key, $other: strings, keys
				// $limit: integer, how many
				// returns: article
				// rows: at most $limit
				MATCH (article:Article)
				WHERE article.key IN [$key, $other, '$text', "it's $5"] // not $commented
				RETURN article.`$odd`
				LIMIT $limit
				""")).isEmpty();
	}

	@Nested
	class Finds {

		@Test
		void aParameterThatIsNotDeclared() {
			assertThat(faults("""
					// Finds an article.
					// returns: article
					// rows: 1
					MATCH (article:Article {key: $key})
					RETURN article
					""")).containsExactly("the header declares [], the statement uses [key]");
		}

		@Test
		void aParameterThatIsNotUsed() {
			assertThat(faults("""
					// Finds articles.
					// $key: string, a key
					// returns: article
					// rows: 1
					MATCH (article:Article {key: 'key'})
					RETURN article
					""")).containsExactly("the header declares [key], the statement uses []");
		}

		@Test
		void aParameterWithoutMeaning() {
			assertThat(faults("""
					// Finds an article.
					// $key
					// returns: article
					// rows: 1
					MATCH (article:Article {key: $key})
					RETURN article
					""")).containsExactly("the header declares [], the statement uses [key]");
		}

		@Test
		void aMissingHeader() {
			assertThat(faults("""
					MATCH (article:Article)
					RETURN article
					""")).containsExactly("the purpose is missing", "the line returns: is missing",
					"the line rows: is missing");
		}

		@Test
		void aMissingPurpose() {
			assertThat(faults("""
					// returns: article
					// rows: any
					MATCH (article:Article)
					RETURN article
					""")).containsExactly("the purpose is missing");
		}

	}

	private static List<String> faults(String text) {
		return CypherFile.of("some/file.cypher", text).faults();
	}

}
