package newsweft.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ThemeFileTests {

	@Test
	void losesNothing() {
		List<Theme> themes = List.of(new Theme("Query \"ü\"", "title:(a OR \"b\") \\- c", null, null, "#123456"),
				new Theme("Picked", null, List.of("k/1", "k/😀"), null, null),
				new Theme("Nobody", null, List.of(), null, null),
				new Theme("Cypher", null, null, "MATCH (a)\nRETURN a", null));

		assertThat(ThemeFile.read(ThemeFile.write(themes))).isEqualTo(themes);
	}

	@Test
	void isWhatThePageWrites() {
		assertThat(ThemeFile.read("""
				{"newsweft": "themes", "themes": [{"name": "Ferries", "query": "ferry", "color": "#123456"},
				                                  {"name": " Picked ", "query": null, "keys": ["a", "a"]}]}"""))
			.containsExactly(new Theme("Ferries", "ferry", null, null, "#123456"),
					new Theme("Picked", null, List.of("a"), null, null));
		assertThat(ThemeFile.read("[{\"name\": \"Ferries\", \"query\": \"ferry\"}]"))
			.containsExactly(Theme.of("Ferries", "ferry"));
		assertThat(ThemeFile.write(List.of(Theme.of("Ferries", "ferry")))).startsWith("{\n")
			.containsIgnoringWhitespaces(
					"{\"newsweft\": \"themes\", \"themes\": [{\"name\": \"Ferries\", \"query\": \"ferry\",")
			.doesNotContain("keys", "cypher");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"newsweft": "themes", "themes": []          | it is not JSON: Unexpected end-of-input
			{"themes": [{"name": "A", "query": "a"}]}    | it is no file of themes: it has to begin with
			[]                                           | themes is empty
			``                                           | it is no file of themes
			{"newsweft": "themes", "themes": {}}         | it is no file of themes
			{"newsweft": "themes", "themes": []}         | themes is empty
			""")
	void saysWhyItIsNone(String text, String fault) {
		assertThatIllegalArgumentException().isThrownBy(() -> ThemeFile.read(text)).withMessageStartingWith(fault);
	}

	@Test
	void takesNoOtherCharactersThanUtf8() throws IOException {
		String text = "[{\"name\": \"Fähren\", \"query\": \"ferry\"}]";

		assertThat(ThemeFile.read(stream(text.getBytes(StandardCharsets.UTF_8)))).extracting(Theme::name)
			.containsExactly("Fähren");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ThemeFile.read(stream(text.getBytes(StandardCharsets.ISO_8859_1))))
			.withMessage("it is not written in UTF-8. Save the file as UTF-8.");
	}

	@Test
	void readsNoEndlessFile() {
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return ' ';
			}
		};

		assertThatIllegalArgumentException().isThrownBy(() -> ThemeFile.read(endless))
			.withMessageStartingWith("it has more than 20 MB.");
	}

	private static InputStream stream(byte[] bytes) {
		return new ByteArrayInputStream(bytes);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"A"                                     | themes[1] must be an object
			{"query": "a"}                          | themes[1]: The theme cannot be used: name must not be blank
			{"name": "A"}                           | themes[1]: The theme cannot be used: it needs exactly one of query
			{"name": "A", "query": 1}               | themes[1].query must be a text
			{"name": "A", "keys": "a"}              | themes[1].keys must be a list of texts
			{"name": "A", "keys": ["a", 1]}         | themes[1].keys must be a list of texts
			{"name": "A", "query": "a", "note": ""} | themes[1].note is nothing that a theme has; take it out
			{"name": "A", "query": "a", "color": 1} | themes[1].color must be a text
			{"name": "A", "query": "a", "color": "red"} | themes[1]: The theme cannot be used: color must be such as
			{"name": "First", "query": "a"}         | themes[1] has the name "First", as one above has
			""")
	void saysWhereAThemeIsWrong(String theme, String fault) {
		String text = "{\"newsweft\": \"themes\", \"themes\": [{\"name\": \"First\", \"query\": \"a\"}, " + theme
				+ "]}";

		assertThatIllegalArgumentException().isThrownBy(() -> ThemeFile.read(text)).withMessageStartingWith(fault);
	}

}
