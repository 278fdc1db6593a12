package newsweft.corpus;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class BrokenPostTests {

	/** Line ends are written as a bar; each row is one file. */
	@Nested
	class Skips {

		@ParameterizedTest
		@CsvSource(delimiter = ';', textBlock = """
				''                                ; empty file
				Just text                         ; no front matter
				----|title: T|----                ; no front matter
				' ---|title: T|---'               ; no front matter
				text|---|title: T|---             ; no front matter
				---|---                           ; front matter without fields
				---|# comment|---                 ; front matter without fields
				---|just text|---                 ; front matter without fields
				---|- a|---                       ; front matter without fields
				---|layout: page|---              ; neither title nor URL
				---|title: ''|---                 ; neither title nor URL
				---|title: ~|webUrl:|---          ; neither title nor URL
				""")
		void whatIsNoPost(String file, String reason) {
			assertThat(read(file)).isEqualTo(new Skipped("a.md", reason));
		}

	}

	@Nested
	class Rejects {

		@ParameterizedTest
		@CsvSource(delimiter = ';', textBlock = """
				---                                            ; 1 ; front matter is not closed
				---|title: T                                   ; 1 ; front matter is not closed
				---|title: T|--- more                          ; 1 ; front matter is not closed
				---|title: T|author: [A|---                    ; 4 ; broken YAML
				---|title: "T|---                              ; 3 ; broken YAML
				---|title: T|	author: A|---                    ; 3 ; broken YAML
				---|title: a: b|---                            ; 2 ; broken YAML
				---|title: T|author: *nobody|---               ; 3 ; broken YAML
				---|title: T|--- x|---                         ; 3 ; broken YAML
				---|title: T|title: U|---                      ; 3 ; key title stands twice
				---|title: T|provider:|  name: A|  name: B|--- ; 5 ; key name stands twice
				---|title: T|webUrl: ftp://e.example/|---      ; 3 ; no http or https URL: ftp://e.example/
				---|title: T|webUrl: [https://e.example/]|---  ; 3 ; URL is not text
				---|title: T|sourceUrl: 'https://'|---         ; 3 ; URL without a host
				---|title: T|date: [2020-01-01]|date: x|---    ; 4 ; key date stands twice
				---|title: {a: b}|---                          ; 2 ; title is not text
				""")
		void brokenPostWithItsLine(String file, int line, String reason) {
			assertThat(read(file)).isInstanceOfSatisfying(Rejected.class, (rejected) -> {
				assertThat(rejected.file()).isEqualTo("a.md");
				assertThat(rejected.line()).isEqualTo(line);
				assertThat(rejected.reason()).startsWith(reason);
			});
		}

		@Test
		void bombOfAliases() {
			StringBuilder bomb = new StringBuilder("---|title: T|a0: &a0 [x, x]");
			for (int i = 1; i < 30; i++) {
				bomb.append("|a%d: &a%d [*a%d, *a%d]".formatted(i, i, i - 1, i - 1));
			}
			assertThat(reason(bomb + "|---")).contains("aliases");
		}

		@Test
		void deepNesting() {
			assertThat(reason("---|title: T|x: " + "[".repeat(100_000) + "|---")).contains("Depth");
		}

		@Test
		void overlongFrontMatter() {
			assertThat(reason("---|title: " + "x".repeat(FrontMatter.MAX_LENGTH) + "|---"))
				.contains("front matter longer than 1048576");
		}

		@Test
		void overlongFile() {
			assertThat(reason("---|title: T|---|" + "x".repeat(Content.MAX_SIZE)))
				.isEqualTo("larger than 4 MiB (split it, or export its posts as JSON Lines)");
		}

		@Test
		void countsLinesAsEditorsDo() {
			assertThat(read("---|title: \"a\u2028b\u0085c\"|url: x|---"))
				.isEqualTo(new Rejected("a.md", 3, "no http or https URL: x", "url: x"));
		}

		private static String reason(String file) {
			return ((Rejected) read(file)).reason();
		}

	}

	@Nested
	class Notes {

		@ParameterizedTest
		@CsvSource(delimiter = ';', textBlock = """
				date: 2020-13-45                      ; 3 ; date is an impossible date: left out
				quality: high                         ; 3 ; quality is no whole number: left out
				quality: 99999999999                  ; 3 ; quality is no whole number: left out
				heat: [1]                             ; 3 ; heat is not text: left out
				published: perhaps                    ; 3 ; published is neither true nor false: left out
				excerpt: {a: b}                       ; 3 ; excerpt is not text: left out
				topics: {a: b}                        ; 3 ; topics is no list: left out
				topics: [A, [B]]                      ; 3 ; topics holds something that is not text: left out
				provider: Somebody                    ; 3 ; provider has no domain: left out
				provider: {domain: a b}               ; 3 ; provider has an impossible domain: left out
				related: none                         ; 3 ; listing left out: no http or https URL: none
				related: {webUrl: ftp://e.example/}   ; 3 ; listing left out: no http or https URL: ftp://e.example/
				related:|  - ~                        ; 4 ; listing without fields: left out
				related:|  - text                     ; 4 ; listing left out: no http or https URL: text
				related:|  - title: L                 ; 4 ; listing without a URL: left out
				related:|  - title: L|    webUrl: x   ; 5 ; listing left out: no http or https URL: x
				related:|  - {title: L, title: M}     ; 4 ; listing left out: key title stands twice
				""")
		void whatWasLeftOut(String field, int line, String reason) {
			Post post = (Post) read("---|title: T|" + field + "|---");
			assertThat(post.title()).isEqualTo("T");
			assertThat(post.listings()).isEmpty();
			assertThat(post.notes()).extracting(Note::line, Note::reason).containsExactly(tuple(line, reason));
		}

		@Test
		void keepsListingsBesideBrokenOne() {
			Post post = (Post) read("---|title: T|related:|- webUrl: https://e.example/1|- webUrl: ''|"
					+ "- webUrl: https://e.example/2|  publishedDateTime: soon|- webUrl: https://e.example/3|---");
			assertThat(post.listings()).extracting(Listing::url)
				.containsExactly("https://e.example/1", "https://e.example/2", "https://e.example/3");
			assertThat(post.notes()).extracting(Note::line).containsExactly(5, 7);
		}

		@Test
		void readsNothingIntoAbsentOrNullFields() {
			Post post = (Post) read("---|title: T|related:|topics: ~|quality: null|provider:|published: ''|---");
			assertThat(post.notes()).isEmpty();
			assertThat(post.quality()).isNull();
		}

		@Test
		void replacesUnreadableBytes() {
			byte[] file = "---\ntitle: T\nexcerpt: caf\u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1);
			Post post = (Post) Collected.one("a.md", file);
			assertThat(post.excerpt()).isEqualTo("caf\ufffd");
			assertThat(post.notes()).containsExactly(new Note(Note.Kind.LEFT_OUT, 3,
					"bytes that are not UTF-8 replaced, the first of them here", "excerpt: caf\ufffd"));
		}

		@Test
		void replacesControlCharacters() {
			Post post = (Post) read("---|title: a\u0000b|excerpt: c\u0093d|---|e\u0007f");
			assertThat(post.title()).isEqualTo("a\ufffdb");
			assertThat(post.excerpt()).isEqualTo("c\ufffdd");
			assertThat(post.text()).isEqualTo("e\ufffdf");
			assertThat(post.notes()).containsExactly(new Note(Note.Kind.LEFT_OUT, 2,
					"control characters replaced, the first of them here", "title: a\ufffdb"));
		}

		@Test
		void endsAtListThatHoldsItself() {
			Post post = (Post) read("---|title: T|topics: &t [A, *t]|related: &r [*r]|---");
			assertThat(post.topics()).containsExactly("A");
			assertThat(post.notes()).hasSize(2);
		}

	}

	private static Reading read(String file) {
		return Collected.one("a.md", file.replace('|', '\n').getBytes(StandardCharsets.UTF_8));
	}

}
