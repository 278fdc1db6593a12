package newsweft.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of any posts in any format, and of what becomes of them when bytes are lost,
 * changed, doubled or put in.
 */
class ReadingPropertyTests {

	private static final Arbitrary<String> TEXTS = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(20),
			Arbitraries.of("https://e.example/a", "https://e.example/b?x=1#y", "/a/", "2020-01-18", "03/04/2020",
					"Jan 18", "AI, law", "1984", "1e400", "\"", "---", "+++", "null", "[", "{", "<b>x</b>", "<script>",
					"&amp;amp;", "â€”", "Ã", "a\nb", "a\tb;c", "\u0000", "\ufeff", "\ud83d", "@id", "NewsArticle"));

	private static final Arbitrary<String> NAMES = Arbitraries.of("title", "url", "date", "related", "topics",
			"provider", "author", "language", "quality", "published", "content", "name", "id", "@type", "@graph",
			"domain");

	@Property(tries = 3000)
	void eachPostComesOrIsReported(@ForAll("formats") Written format, @ForAll("posts") List<Map<String, String>> posts)
			throws IOException {
		List<Reading> readings = read(format, format.bytes(posts));
		assertThat(readings).hasSize(format.several() ? Math.max(1, posts.size()) : 1);
		for (int i = 0; i < posts.size() && format.several(); i++) {
			assertThat(readings.get(i)).isInstanceOfAny(Post.class, Rejected.class, Skipped.class);
		}
	}

	@Property(tries = 6000)
	void brokenFilesAreReadOrReported(@ForAll("formats") Written format,
			@ForAll("posts") List<Map<String, String>> posts, @ForAll("damages") List<Damage> damages)
			throws IOException {
		byte[] bytes = format.bytes(posts);
		for (Damage damage : damages) {
			bytes = damage.done(bytes);
		}
		List<Reading> readings = read(format, bytes);
		assertThat(readings).isNotEmpty().isEqualTo(read(format, bytes));
		if (Format.of(format.file(), SourceText.of(bytes).text(), Vocabulary.STANDARD) == Format.POST) {
			assertThat(readings).hasSize(1);
		}
	}

	@Property(tries = 2000)
	void eachBrokenLineIsReadOrReported(@ForAll("posts") List<Map<String, String>> posts,
			@ForAll("damages") List<Damage> damages) throws IOException {
		byte[] bytes = Written.LINES.bytes(posts);
		for (Damage damage : damages) {
			bytes = damage.done(bytes);
		}
		List<Reading> readings = new ArrayList<>();
		PostLines.read("x.jsonl", new ByteArrayInputStream(bytes), Content.directly(readings, Vocabulary.STANDARD));
		long lines = Arrays.stream(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1))
			.filter((line) -> !line.replace("\t", " ").replace("\r", " ").replaceAll(" +", "").isEmpty())
			.count();
		assertThat(readings).hasSize((int) Math.max(1, lines));
	}

	@Property(tries = 1000)
	void anyBytesAreReadOrReported(@ForAll byte[] bytes, @ForAll("formats") Written format) throws IOException {
		assertThat(read(format, bytes)).isNotEmpty();
	}

	private static List<Reading> read(Written format, byte[] bytes) throws IOException {
		List<Reading> readings = Content.readings(format.file(), bytes, Vocabulary.STANDARD);
		assertThat(readings).noneMatch((reading) -> reading instanceof Rejected rejected
				&& rejected.reason().startsWith("defeats its reader"));
		return readings;
	}

	@Provide
	Arbitrary<Written> formats() {
		return Arbitraries.of(Written.class);
	}

	@Provide
	Arbitrary<List<Map<String, String>>> posts() {
		return Arbitraries.maps(NAMES, TEXTS).ofMaxSize(6).list().ofMaxSize(4);
	}

	@Provide
	Arbitrary<List<Damage>> damages() {
		return Combinators
			.combine(Arbitraries.of(Damage.Kind.class), Arbitraries.doubles().between(0, 1),
					Arbitraries.integers().between(1, 30),
					Arbitraries.of("\"", "{", "}", "[", "]", "<", ">", "\n", "\0", "---\n", ",", "&", ":", "\u00e9",
							"\t", "\\", "1", "@graph"))
			.as(Damage::new)
			.list()
			.ofMinSize(1)
			.ofMaxSize(5);
	}

	/**
	 * What befalls a file.
	 *
	 * @param place between its begin, 0, and its end, 1
	 * @param length in bytes
	 */
	record Damage(Kind kind, double place, int length, String other) {

		byte[] done(byte[] bytes) {
			int from = (int) (this.place * bytes.length);
			int to = Math.min(bytes.length, from + this.length);
			byte[] put = switch (this.kind) {
				case LOST, CUT_OFF -> new byte[0];
				case CHANGED, PUT_IN -> this.other.getBytes(StandardCharsets.ISO_8859_1);
				case DOUBLED -> Arrays.copyOfRange(bytes, Math.max(0, from - this.length), to);
			};
			int after = switch (this.kind) {
				case LOST, CHANGED -> to;
				case CUT_OFF -> bytes.length;
				case PUT_IN, DOUBLED -> from;
			};
			byte[] done = Arrays.copyOf(bytes, from + put.length + bytes.length - after);
			System.arraycopy(put, 0, done, from, put.length);
			System.arraycopy(bytes, after, done, from + put.length, bytes.length - after);
			return done;
		}

		enum Kind {

			LOST, CHANGED, PUT_IN, DOUBLED, CUT_OFF

		}

	}

}
