package newsweft.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Files too long to be held in memory. */
class LongFileTests {

	/** Of 160 bytes each. */
	private static final int POSTS = 40_000;

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					x.jsonl | ``                            | {"url":"https://e.example/%1$d","title":"%2$s"}  | ``
					x.json  | [                             | {"url":"https://e.example/%1$d","title":"%2$s"}, | {"url":"https://e.example/40000"}]
					x.json  | {"title":"E","items":[        | {"url":"https://e.example/%1$d","title":"%2$s"}, | {"url":"https://e.example/40000"}],"x":1}
					x.json  | {"@graph":[{"@type":"Person"}, | {"@type":"Report","url":"https://e.example/%1$d","name":"%2$s"}, | {"@type":"Report","url":"https://e.example/40000"}]}
					x.csv   | url,title                     | https://e.example/%1$d,%2$s                      | https://e.example/40000,
					x.txt   | url,title                     | https://e.example/%1$d,%2$s                      | https://e.example/40000,
					""")
	void streamsEachPostInItsOrder(String name, String begin, String post, String end) {
		String title = "x".repeat(140);
		String posts = IntStream.range(0, POSTS)
			.mapToObj((i) -> post.formatted(i, title))
			.collect(Collectors.joining("\n"));
		List<Post> read = new Laid(this.folder).posts(name,
				begin.isEmpty() ? posts : begin + "\n" + posts + "\n" + end);
		assertThat(read).hasSize(POSTS + (begin.isEmpty() ? 0 : 1));
		for (int i = 0; i < read.size(); i++) {
			assertThat(read.get(i).key()).isEqualTo("e.example/" + i);
		}
	}

	@Test
	void readsFeedWhole() {
		String item = "<item><link>https://e.example/%d</link><title>" + "x".repeat(140) + "</title></item>\n";
		String items = IntStream.range(0, POSTS).mapToObj(item::formatted).collect(Collectors.joining());
		List<Post> posts = new Laid(this.folder).posts("x.rss",
				"<rss version='2.0'><channel>" + items + "</channel></rss>");
		assertThat(posts).hasSize(POSTS);
		assertThat(posts.getLast().key()).isEqualTo("e.example/" + (POSTS - 1));
	}

	@Test
	void notesBytesThatAreNoCharacters() {
		String posts = IntStream.range(0, POSTS)
			.mapToObj((i) -> "{\"url\":\"https://e.example/%d\",\"title\":\"%s\"}".formatted(i,
					((i < 2) ? "é" : "x").repeat(140)))
			.collect(Collectors.joining(",\n"));
		List<Reading> read = new Laid(this.folder)
			.file("x.json", ("[{\"title\":\"\"},\n" + posts + "]").getBytes(StandardCharsets.ISO_8859_1))
			.read();
		assertThat(read.get(1)).isInstanceOfSatisfying(Post.class, (post) -> {
			assertThat(post.title()).isEqualTo("\ufffd".repeat(140));
			assertThat(post.notes())
				.containsExactly(new Note(2, "bytes that are not UTF-8 replaced, the first of them here"));
		});
		assertThat(read.stream().filter(Post.class::isInstance).mapToInt((post) -> ((Post) post).notes().size()).sum())
			.isEqualTo(1);
	}

	@Test
	void costsNoMoreThanThePostThatIsTooLong() {
		String filler = "{\"url\":\"https://e.example/a\",\"x\":[" + "\"x\",".repeat(1_200_000) + "0]}";
		List<Reading> readings = new Laid(this.folder)
			.file("x.json", "[" + filler + ",\n{\"url\":\"https://e.example/b\"}]")
			.read();
		assertThat(readings).hasSize(2);
		assertThat(readings.get(0)).isEqualTo(new Rejected("x.json", 1, "larger than 4 MiB"));
		assertThat(readings.get(1)).isInstanceOf(Post.class);
	}

}
