package newsweft.theme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QueryWordsTests {

	private static final String TITLE = "Hoan Ton-That's police app, policed by the police";

	private static final String TEXT = "The faces of the face app: polices Ton That 2020";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			police                              | police; police            | ``
			POLICE                              | police; police            | ``
			"hoan ton-that's"                   | Hoan Ton-That's           | ``
			"ton that"                          | ``                        | Ton That
			"police app" OR police              | police app; police        | ``
			polic*                              | police; policed; police   | polices
			pol?ce*                             | police; policed; police   | polices
			*aces                               | ``                        | faces
			police~1                            | police; policed; police   | polices
			/faces?/                            | ``                        | faces; face
			text:(app OR police)                | ``                        | app
			title:app                           | app                       | ``
			title:[police TO policed]           | police; policed; police   | ``
			the AND hoan                        | Hoan; the                 | The; the
			"app face"~2                        | ``                        | face app
			police AND NOT nypd                 | police; police            | ``
			app -dog                            | app                       | app
			police AND NOT faces                | ``                        | ``
			hoan OR (police AND NOT app)        | Hoan                      | ``
			hoan OR (faces AND dog)             | Hoan                      | ``
			hoan OR (faces AND policed)         | Hoan; policed             | faces
			*:*                                 | ``                        | ``
			dog                                 | ``                        | ``
			""")
	void areThoseThatTheQueryAsksFor(String query, String inTitle, String inText) {
		Map<String, List<Mark>> marks = new QueryWords(query).in(Map.of("title", TITLE, "text", TEXT));

		assertThat(words(TITLE, marks.get("title"))).isEqualTo(inTitle);
		assertThat(words(TEXT, marks.get("text"))).isEqualTo(inText);
	}

	@Test
	void areCountedInUnitsThatBrowsersCountToo() {
		assertThat(new QueryWords("füße").in(Map.of("title", "😀😀 Füße")).get("title"))
			.containsExactly(new Mark(5, 9));
	}

	@Test
	void arePossibleOnlyInTheSyntax() {
		assertThatIllegalArgumentException().isThrownBy(() -> new QueryWords("(police"));
	}

	private static String words(String text, List<Mark> marks) {
		return (marks == null) ? ""
				: marks.stream()
					.map((mark) -> text.substring(mark.from(), mark.to()))
					.collect(Collectors.joining("; "));
	}

}
