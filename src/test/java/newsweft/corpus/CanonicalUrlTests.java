package newsweft.corpus;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CanonicalUrlTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			https://example.com/a                        | example.com/a
			http://example.com/a                         | example.com/a
			HTTPS://WWW.Example.COM/Some/Path            | example.com/Some/Path
			https://www.example.com                      | example.com
			https://example.com/                         | example.com
			https://example.com/a/                       | example.com/a
			https://example.com/a//                      | example.com/a
			https://example.com:443/a                    | example.com/a
			http://example.com:80/a                      | example.com/a
			http://example.com:443/a                     | example.com:443/a
			https://example.com:8443/a                   | example.com:8443/a
			https://example.com:/a                       | example.com/a
			https://example.com/a#part                   | example.com/a
			https://example.com/a/?#part                 | example.com/a
			https://example.com/a?utm_source=x           | example.com/a
			https://example.com/a/?b=2&a=1               | example.com/a?b=2&a=1
			https://example.com/a?x=/b/                  | example.com/a?x=/b/
			https://example.com?x=1                      | example.com?x=1
			https://example.com/a?fbclid=1&id=7&gclid=2  | example.com/a?id=7
			https://example.com/a?dclid=1&msclkid=2      | example.com/a
			https://example.com/a?mc_cid=1&mc_eid=2&b    | example.com/a?b
			https://example.com/a?_hsenc=1&_hsmi=2&b=    | example.com/a?b=
			https://example.com/a?igshid=1&yclid=2       | example.com/a
			https://example.com/a?autm_source=x          | example.com/a?autm_source=x
			https://example.com/a?partner=feedburner     | example.com/a?partner=feedburner
			https://reader:secret@example.com/a          | example.com/a
			https://zeitung-müller.example/ä?ö=%C3%BC    | zeitung-müller.example/ä?ö=%C3%BC
			https://example.com/a%2Fb c                  | example.com/a%2Fb c
			https://[2001:db8::1]:8080/a                 | [2001:db8::1]:8080/a
			'  https://example.com/a  '                  | example.com/a
			""")
	void tellsArticlesApart(String url, String key) {
		assertThat(CanonicalUrl.of(url)).isEqualTo(key);
	}

	@Test
	void leavesKeyAsItIsWhenReadAgain() {
		String key = CanonicalUrl.of("https://www.example.com:8443/a/?id=7&utm_medium=x#y");
		assertThat(CanonicalUrl.of("https://" + key)).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			' HTTPS://www.Example.com/a/?utm_source=x#b ' | example.com/a
			www.Example.com/a/?fbclid=1                   | example.com/a
			example.com/a?id=7                            | example.com/a?id=7
			example.com/a?to=https://b.example/c          | example.com/a?to=https://b.example/c
			example.com:443/a                             | example.com:443/a
			example.com:80/a                              | example.com:80/a
			http://example.com:80/a                       | example.com/a
			example.com:80/a?to=b:443                     | example.com:80/a?to=b:443
			' post:2020#1 '                               | post:2020#1
			post:80                                       | post:80
			ftp://example.com/a/                          | ftp://example.com/a/
			no article                                    | no article
			""")
	void findsTheKeyInAnyNameOfAnArticle(String name, String key) {
		assertThat(CanonicalUrl.keyOf(name)).isEqualTo(key);
		assertThat(CanonicalUrl.keyOf(key)).isEqualTo(key);
	}

	@Test
	void replacesHalfCharacters() {
		assertThat(CanonicalUrl.of("https://a.example/\ud800x\udc00")).isEqualTo("a.example/\ufffdx\ufffd");
		assertThat(CanonicalUrl.keyOf("post:\ud800")).isEqualTo("post:\ufffd");
		assertThat(CanonicalUrl.of("https://a.example/\ud83d\ude00")).isEqualTo("a.example/\ud83d\ude00");
	}

	@ParameterizedTest
	@CsvSource({ "https://www.rte.example/news/, rte.example", "http://EXAMPLE.com:8080, example.com" })
	void namesHost(String url, String host) {
		assertThat(CanonicalUrl.host(url)).isEqualTo(host);
	}

	@Nested
	class Errors {

		@ParameterizedTest
		@ValueSource(strings = { "", " ", "example.com/a", "//example.com/a", "/a", "ftp://example.com/a",
				"javascript:alert(1)", "https:/example.com", "https://", "https:///a", "https://?a", "https://www./",
				"https://a b/", "https://exa\"mple.com/", "https://example.com:x/", "https://example.com/a\nb",
				"mailto:a@example.com" })
		void rejectsWhatIsNoUrl(String text) {
			assertThatExceptionOfType(UnusableUrl.class).isThrownBy(() -> CanonicalUrl.of(text))
				.withMessageContaining("URL");
		}

		@Test
		void rejectsUrlThatIsTooLongForAnIndex() {
			assertThat(CanonicalUrl.of("https://e.example/" + "a".repeat(2030))).hasSize(2040);
			assertThatExceptionOfType(UnusableUrl.class)
				.isThrownBy(() -> CanonicalUrl.of("https://e.example/" + "a".repeat(2031)))
				.withMessageContaining("longer than 2048");
		}

	}

}
