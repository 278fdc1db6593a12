package newsweft.explore;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			clearview           | +(clearview^2 clearview*)
			Clearview AI        | +(clearview^2 clearview*) +(ai^2 ai*)
			a AND NOT b         | +(a^2 a*) +(and^2 and*) +(not^2 not*) +(b^2 b*)
			title:secret        | +(title^2 title*) +(secret^2 secret*)
			"a phrase"~2        | +(a^2 a*) +(phrase^2 phrase*) +(2^2 2*)
			+must -not (x) [y TO z] | +(must^2 must*) +(not^2 not*) +(x^2 x*) +(y^2 y*) +(to^2 to*) +(z^2 z*)
			wild*card? /re.+/   | +(wild^2 wild*) +(card^2 card*) +(re^2 re*)
			back\\slash a^9      | +(back^2 back*) +(slash^2 slash*) +(a^2 a*) +(9^2 9*)
			監視カメラ          | +(監視カメラ^2 監視カメラ*)
			हिन्दी                | +(हिन्दी^2 हिन्दी*)
			wired.com           | +(wired.com* wired.com* wired.com* (+(wired^2 wired*) +(com^2 com*)))
			""")
	void writesEachWordAsAWholeOneOrAsABeginning(String typed, String query) {
		assertThat(Search.lucene(typed)).isEqualTo(query);
	}

	@Test
	void writesApostrophesBothWays() {
		assertThat(Search.lucene("Apple's")).contains(" apple’s* ", " apple's* ")
			.isEqualTo("+(apple's* apple’s* apple's* (+(apple^2 apple*) +(s^2 s*)))");
	}

	@Test
	void composesLettersAndTheirAccents() {
		assertThat(Search.lucene("cafe\u0301")).isEqualTo("+(caf\u00e9^2 caf\u00e9*)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\n", "\"", "*", "?!*:()[]{}^~\\/&&||-+", "…", "\u0301", "📷" })
	void asksNothingWithoutAWord(String typed) {
		assertThat(Search.lucene(typed)).isEmpty();
	}

	@Test
	void asksForAFewWordsOfManyOnly() {
		String words = IntStream.range(0, 1000).mapToObj((number) -> "word" + number).collect(Collectors.joining(" "));

		assertThat(Search.lucene(words)).startsWith("+(word0^2 word0*) ").endsWith(" +(word11^2 word11*)");
		assertThat(Search.lucene(words.replace(' ', '.'))).hasSizeLessThan(5_000);
	}

}
