package newsweft.corpus;

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
