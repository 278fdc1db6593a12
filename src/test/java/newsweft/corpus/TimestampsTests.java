package newsweft.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Isolated("It changes the locale of all.")
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2020-01-18T10:15:00,5Z                 | 2020-01-18T10:15:00.500Z
			2020-01-18T10:15:00+01:00[Europe/Rome] | 2020-01-18T09:15:00Z
			20200118                               | 2020-01-18T00:00:00Z
			20200118101500                         | 2020-01-18T10:15:00Z
			202001181015                           | 2020-01-18T10:15:00Z
			20200118T101500Z                       | 2020-01-18T10:15:00Z
			20200118T101500+0100                   | 2020-01-18T09:15:00Z
			2020-018                               | 2020-01-18T00:00:00Z
			2020-W03-6                             | 2020-01-18T00:00:00Z
			2020/01/18                             | 2020-01-18T00:00:00Z
			2020/1/8 10:15                         | 2020-01-08T10:15:00Z
			2020.01.18                             | 2020-01-18T00:00:00Z
			18.01.2020                             | 2020-01-18T00:00:00Z
			3.4.2020 10.15 Uhr                     | 2020-04-03T10:15:00Z
			18/01/2020                             | 2020-01-18T00:00:00Z
			01/18/2020                             | 2020-01-18T00:00:00Z
			1/18/2020 3:04 PM                      | 2020-01-18T15:04:00Z
			18-01-2020 10:15                       | 2020-01-18T10:15:00Z
			03/03/2020                             | 2020-03-03T00:00:00Z
			1579342500                             | 2020-01-18T10:15:00Z
			1579342500123                          | 2020-01-18T10:15:00.123Z
			/Date(1579342500123)/                  | 2020-01-18T10:15:00.123Z
			Sat, 18 Jan 2020 10:15:00 GMT          | 2020-01-18T10:15:00Z
			Sat, 18 Jan 2020 10:15:00 +0100        | 2020-01-18T09:15:00Z
			18 Jan 20 10:15 EST                    | 2020-01-18T15:15:00Z
			Saturday, 18-Jan-20 10:15:00 UT        | 2020-01-18T10:15:00Z
			18 Jan 1999 10:15 Z                    | 1999-01-18T10:15:00Z
			18 January 2020                        | 2020-01-18T00:00:00Z
			18th of January, 2020                  | 2020-01-18T00:00:00Z
			Jan 18, 2020                           | 2020-01-18T00:00:00Z
			Jan. 18th, 2020 at 3:04 p.m. ET        | 2020-01-18T20:04:00Z
			July 18, 2020 3 PM ET                  | 2020-07-18T19:00:00Z
			January 18, 2020 3:04 PM EST           | 2020-01-18T20:04:00Z
			January 18, 2020 12:04 AM CET          | 2020-01-17T23:04:00Z
			SEPT 8, 2020                           | 2020-09-08T00:00:00Z
			2020 January 18                        | 2020-01-18T00:00:00Z
			18-Jan-2020                            | 2020-01-18T00:00:00Z
			Sat Jan 18 10:15:00 2020               | 2020-01-18T10:15:00Z
			Sat Jan 18 10:15:00 UTC 2020           | 2020-01-18T10:15:00Z
			Sat Jan 18 2020 10:15:00 GMT+0100 (CET) | 2020-01-18T09:15:00Z
			""")
	void readsOtherSpellings(String text, Instant instant) {
		assertThat(Timestamps.parse(text)).isEqualTo(instant);
	}

	@Test
	void readsTheSameEverywhere() {
		Locale here = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			assertThat(Timestamps.parse("FRI, 17 APRIL 2020 10:15 AM")).isEqualTo("2020-04-17T10:15:00Z");
		}
		finally {
			Locale.setDefault(here);
		}
	}

	@Nested
	class Errors {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				03/04/2020              | is ambiguous (write 2020-03-04 or 2020-04-03)
				3-4-2020 10:15          | is ambiguous (write 2020-03-04 or 2020-04-03)
				2020                    | names no day
				2020-01                 | names no day
				Jan 18, 2020 3:04 PM IST | names the zone IST, which is several (write an offset such as +05:30)
				31 April 2020           | is an impossible date
				13/13/2020              | is an impossible date
				January 18, 2020 13 PM  | is an impossible date
				Jan 18                  | is an impossible date
				18 Januar 2020          | is an impossible date
				2020-01-18 10:15 XYZ    | is an impossible date
				20201301                | is an impossible date
				""")
		void saysWhatIsWrong(String text, String reason) {
			assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Timestamps.parse(text))
				.withMessage(reason);
		}

		@ParameterizedTest
		@ValueSource(strings = { "", "yesterday", "2020", "2020-13-01", "2019-02-29", "2020-01-22T25:00:00Z",
				"2020-01-22T10:42:61Z", "2020-01-22T10:42:00+99:00", "2020-01-22T10", "0000-00-00", "12020-01-01" })
		void rejectsImpossibleDate(String text) {
			assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Timestamps.parse(text));
		}

	}

}
