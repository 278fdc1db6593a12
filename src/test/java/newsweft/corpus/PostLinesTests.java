package newsweft.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PostLinesTests {

	@Test
	void readsPostWithListings() throws IOException {
		assertThat(
				read("""
						{"url":"https://www.example.com/a","title":"A","provider":"Example","publishedAt":"2020-01-02T03:04:05Z",\
						"type":"article","quality":7,"heat":-1,"topics":["AI","AI",null],\
						"related":["https://b.example/",{"url":"https://c.example/","title":"C","domain":"news.c.example"}]}
						"""))
			.containsExactly(new Post("posts.jsonl", "https://www.example.com/a", "A", null, null,
					Instant.parse("2020-01-02T03:04:05Z"), "article", 7, -1, null, null, null,
					new Outlet("Example", "example.com"), List.of("AI"),
					List.of(new Listing("https://b.example/", null, null, null, null, null,
							new Outlet(null, "b.example")),
							new Listing("https://c.example/", "C", null, null, null, null,
									new Outlet(null, "news.c.example"))),
					List.of()));
	}

	@Test
	void namesPostWithoutUrl() throws IOException {
		Post post = (Post) read("{\"name\":\"000_a.txt\",\"title\":\"A\"}").getFirst();
		assertThat(post.file()).isEqualTo("posts.jsonl/000_a.txt");
		assertThat(post.key()).isEqualTo("post:000_a");
		assertThat(post.outlet()).isNull();
	}

	@Test
	void ignoresBlankLinesAndLineEnds() throws IOException {
		assertThat(read("\ufeff{\"url\":\"https://a.example/\"}\r\n\r\n  \n{\"url\":\"https://b.example/\"}"))
			.hasSize(2);
		assertThat(read("")).containsExactly(new Skipped("posts.jsonl", "empty file"));
	}

	@Nested
	class Errors {

		@ParameterizedTest
		@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
				{"url":                                        ; broken JSON
				[]                                             ; broken JSON
				null                                           ; broken JSON
				{"url":"https://e.example/"} x                 ; broken JSON
				{"url":"https://e.example/","url":"x"}         ; key url stands twice
				{}                                             ; neither title nor URL
				{"name":"a.md"}                                ; neither title nor URL
				{"url":"e.example"}                            ; no http or https URL
				{"url":"e.example","domain":"e.example"}       ; no http or https URL
				""")
		void rejectsBrokenLineAndGoesOn(String line, String reason) throws IOException {
			List<Reading> readings = read(
					"{\"url\":\"https://a.example/\"}\n" + line + "\n{\"url\":\"https://b.example/\"}");
			assertThat(readings).hasSize(3);
			assertThat(readings.get(1)).isInstanceOfSatisfying(Rejected.class, (rejected) -> {
				assertThat(rejected.line()).isEqualTo(2);
				assertThat(rejected.reason()).startsWith(reason);
			});
			assertThat(readings.get(2)).isInstanceOf(Post.class);
		}

		@Test
		void rejectsOverlongLine() throws IOException {
			assertThat(read("\n{\"title\":\"" + "x".repeat(1 << 20) + "\"}\n")).singleElement()
				.isInstanceOfSatisfying(Rejected.class, (rejected) -> {
					assertThat(rejected.line()).isEqualTo(2);
					assertThat(rejected.reason()).isEqualTo("line longer than 1 MiB");
					assertThat(rejected.text()).startsWith("{\"title\":\"xxx").hasSize(Note.MAX_TEXT);
				});
		}

		@ParameterizedTest
		@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
				"quality":"high"  ; quality is no whole number: left out     ; high
				"related":"x"     ; listing left out: no http or https URL: x ; x
				"domain":"a b"    ; provider has an impossible domain: left out ; a b
				"publishedAt":"x" ; publishedAt is an impossible date: left out ; x
				""")
		void notesWhatIsUnusable(String field, String reason, String text) throws IOException {
			Post post = (Post) read("\n{\"url\":\"https://e.example/\"," + field + ",\"unknown\":1}").getFirst();
			assertThat(post.notes()).containsExactly(new Note(Note.Kind.LEFT_OUT, 2, reason, text));
		}

		@Test
		void tellsPostsWithoutUrlOrNameApart() throws IOException {
			assertThat(read("{\"title\":\"A\"}\n{\"title\":\"B\"}")).extracting((post) -> ((Post) post).key())
				.doesNotHaveDuplicates()
				.allMatch((key) -> key.matches("post:posts-[0-9a-f]{16}"));
		}

		@Test
		void readsNoFurtherAfterWhoTakesThePostsFails() {
			List<Long> taken = new ArrayList<>();
			Finds failing = new Finds() {

				@Override
				public Vocabulary vocabulary() {
					return Vocabulary.STANDARD;
				}

				@Override
				public void put(Reading reading) {
					throw new AssertionError(reading);
				}

				@Override
				public void put(String file, long size, Callable<List<Reading>> work) {
					taken.add(size);
					throw new CancellationException();
				}

			};
			byte[] lines = "{\"title\":\"A\"}\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
			assertThatExceptionOfType(CancellationException.class)
				.isThrownBy(() -> PostLines.read("posts.jsonl", new ByteArrayInputStream(lines), failing));
			byte[] rows = ("title\n" + "A\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
			assertThatExceptionOfType(CancellationException.class)
				.isThrownBy(() -> Table.read("posts.csv", new ByteArrayInputStream(rows), failing));
			assertThat(taken).hasSize(2);
		}

		@Test
		void notesWhatWasLeftOut() throws IOException {
			Post post = (Post) read("\n{\"url\":\"https://a.example/\",\"topics\":[[]],\"related\":[\"x\",{}]}")
				.getFirst();
			assertThat(post.listings()).isEmpty();
			assertThat(post.notes()).hasSize(3).allMatch((note) -> note.line() == 2);
		}

	}

	private static List<Reading> read(String content) throws IOException {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		return Collected.from((found) -> PostLines.read("posts.jsonl", new ByteArrayInputStream(bytes), found));
	}

}
