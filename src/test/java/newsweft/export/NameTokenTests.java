package newsweft.export;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameTokenTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			publishedAt,       publishedAt
			topic:face-id,     topic:face-id
			a.example/b,       a.example_x002F_b
			two words,         two_x0020_words
			snake_case,        snake_case
			a_x002F_b,         a_x005F_x002F_b
			é🕵,               _x00E9__x0001F575_
			""")
	void escapesWhatSchemaForbids(String text, String token) {
		assertThat(NameToken.of(text)).isEqualTo(token);
	}

}
