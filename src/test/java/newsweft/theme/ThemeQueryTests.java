package newsweft.theme;

import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ThemeQueryTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			clearview OR "hoan ton-that"                    | clearview OR "hoan ton-that"
			title:(met OR police)^2 -"a b"~3 /f[ao]ce( id)/ | title:(met OR police)^2 -"a b"~3 /f[ao]ce( id)/
			text:[a TO b] x\\:y \\"                         | text:[a TO b] x\\:y \\"
			met AND provider:wired.com AND police           | met AND police
			met AND provider:wired.com                      | met
			provider:wired.com AND met                      | met
			met AND NOT topic:Robots                        | met
			(met police) -provider:a.example date:2020      | (met police)
			provider:wired.com                              | *:*
			-police                                         | *:* -police
			topic:Robots NOT police -(a b) !c               | *:* NOT police -(a b) !c
			-title:(a b) AND NOT (c OR d)                   | *:* -title:(a b) AND NOT (c OR d)
			-police +face                                   | -police +face
			(a -b)                                          | (a -b)
			title:(a b) -c                                  | title:(a b) -c
			"black and white" OR "or"                       | "black and white" OR "or"
			""")
	void leavesTheIndexItsWords(String query, String words) {
		assertThat(ThemeQuery.of(query).words().strip().replaceAll(" +", " ")).isEqualTo(words);
	}

	@Test
	void narrowsByFieldsThatAreNotInTheIndex() {
		ThemeQuery query = ThemeQuery.of("provider:www.Wired.com +provider:\"New York Times\" NOT provider:a.example "
				+ "topic:\"Self-Driving \\\"Cars\\\"\" -topic:AI face");

		assertThat(query.providers()).containsExactly("wired.com", "new york times");
		assertThat(query.notProviders()).containsExactly("a.example");
		assertThat(query.topics()).containsExactly("self-driving \"cars\"");
		assertThat(query.notTopics()).containsExactly("ai");
		assertThat(query.dates()).isEmpty();
		assertThat(query.words().strip()).isEqualTo("face");
	}

	@ParameterizedTest
	@CsvSource({ "2020-02-28, 2020-02-28, 2020-02-29", "2020-02, 2020-02-01, 2020-03-01",
			"2020, 2020-01-01, 2021-01-01", "[2020-01-18 TO 2020-01-24], 2020-01-18, 2020-01-25",
			"[2020-01 TO 2020-02], 2020-01-01, 2020-03-01", "[* TO 2020-01-24], 0001-01-01, 2020-01-25",
			"[2020-01-18 TO *], 2020-01-18, 10000-01-01" })
	void datesAreWholeDays(String date, String from, String until) {
		Period period = ThemeQuery.of("face date:" + date).dates().getFirst();

		assertThat(period.from()).isEqualTo(midnight(from));
		assertThat(period.until()).isEqualTo(midnight(until));
		assertThat(ThemeQuery.of("face -date:" + date).notDates()).isEqualTo(List.of(period));
	}

	private static ZonedDateTime midnight(String day) {
		return ZonedDateTime.parse((day.length() > 10 ? "+" : "") + day + "T00:00:00Z");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			a (b provider:x.example)  | at character 6, provider cannot stand inside parentheses
			a OR provider:x.example   | at character 6, provider cannot stand next to an OR
			date:2020 OR a            | at character 1, date cannot stand next to an OR
			a OR NOT topic:x          | at character 10, topic cannot stand next to an OR
			see http://wired.com      | at character 5, there is no field http; there are title, excerpt
			a "b c                    | at character 3, the sign " is left open
			a (b or c)                | at character 6, "or" is looked for as a word; write OR, or the word in
			not a                     | at character 1, "not" is looked for as a word; write NOT
			provider: "x"             | at character 1, the field has no value
			a date:soon               | at character 3, write a date as 2020-01-18
			a date:2020-13            | at character 3, write a date as 2020-01-18
			a date:2020-02-30         | at character 3, write a date as 2020-01-18
			""")
	void saysWhereAQueryIsWrong(String query, String fault) {
		assertThatIllegalArgumentException().isThrownBy(() -> ThemeQuery.of(query)).withMessageStartingWith(fault);
	}

}
