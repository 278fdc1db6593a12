package newsweft.corpus;

import java.time.DateTimeException;
import java.time.Instant;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TimestampsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2020-01-22T10:42:00Z           | 2020-01-22T10:42:00Z
			2020-01-22t10:42:00z           | 2020-01-22T10:42:00Z
			2020-01-22                     | 2020-01-22T00:00:00Z
			2020-1-2                       | 2020-01-02T00:00:00Z
			2020-01-22 10:42:00            | 2020-01-22T10:42:00Z
			2020-01-22 10:42               | 2020-01-22T10:42:00Z
			2020-01-22 10:42:00 +0200      | 2020-01-22T08:42:00Z
			2020-01-22 10:42:00 -5         | 2020-01-22T15:42:00Z
			2020-01-22T10:42:00.5+05:30    | 2020-01-22T05:12:00.500Z
			2020-01-22 10:42:00 UTC        | 2020-01-22T10:42:00Z
			2020-01-22T10:42:00.1234567891 | 2020-01-22T10:42:00.123456789Z
			2020-02-29T23:59:59-12:00      | 2020-03-01T11:59:59Z
			""")
	void readsYamlTimestamps(String text, Instant instant) {
		assertThat(Timestamps.parse(text)).isEqualTo(instant);
	}

	@Nested
	class Errors {

		@ParameterizedTest
		@ValueSource(strings = { "", "yesterday", "2020", "2020-13-01", "2019-02-29", "2020-01-22T25:00:00Z",
				"2020-01-22T10:42:61Z", "2020-01-22T10:42:00+99:00", "20200122", "22.01.2020", "2020-01-22T10",
				"0000-00-00", "12020-01-01" })
		void rejectsImpossibleDate(String text) {
			assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Timestamps.parse(text));
		}

	}

}
