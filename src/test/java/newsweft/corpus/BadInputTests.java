package newsweft.corpus;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import static newsweft.corpus.BadInputTests.Case.bytes;
import static newsweft.corpus.BadInputTests.Case.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/**
 * What must come of every kind of bad input. Each case lies in a folder between two good
 * posts, which must be read whatever stands between them.
 */
class BadInputTests {

	private static final Charset LATIN = StandardCharsets.ISO_8859_1;

	private static final String DEEP = "[".repeat(10_000);

	/** What is said of it: reading, line and reason, and of a post its notes by line. */
	static final List<Case> CASES = List.of(
			// Front matter.
			text("no front matter", "x.md", "Just text.", "skipped: no front matter"),
			text("empty file", "x.md", "", "skipped: empty file"),
			text("blank file", "x.md", " \n\n", "skipped: empty file"),
			text("unclosed front matter", "x.md", "---\ntitle: T\n", "rejected 1: front matter is not closed"),
			text("unclosed TOML", "x.md", "+++\ntitle = 'T'\n---\n", "rejected 1: front matter is not closed"),
			text("unclosed JSON", "x.md", "{\"title\": \"T\"\n\nBody", "rejected 3: broken JSON"),
			text("tab in YAML", "x.md", "---\ntitle: T\n\tauthor: A\n---\n", "rejected 3: broken YAML"),
			text("broken TOML", "x.md", "+++\ntitle = 'T'\nx = [1\n+++\n", "rejected 4: broken TOML"),
			text("duplicate key", "x.md", "---\ntitle: T\ntitle: U\n---\n", "rejected 3: key title stands twice"),
			text("duplicate key in TOML", "x.md", "+++\ntitle = 'T'\ntitle = 'U'\n+++\n",
					"rejected 4: broken TOML: Duplicate key"),
			text("duplicate key in JSON", "x.json", "{\"title\": \"T\",\n\"title\": \"U\"}",
					"rejected 2: key title stands twice"),
			text("duplicate key of 10,000 characters", "x.json",
					"{'%1$s': 1, '%1$s': 2, 'title': 'T'}".replace('\'', '"').formatted("x".repeat(10_000)),
					"rejected 1: key " + "x".repeat(99) + "… stands twice"),
			text("anchor", "x.md", "---\ntitle: &t T\nexcerpt: *t\n---\n", "post T"),
			text("bomb of aliases", "x.md",
					"---\ntitle: T\na0: &a0 [x, x]\n" + IntStream.range(1, 30)
						.mapToObj((i) -> "a%1$d: &a%1$d [*a%2$d, *a%2$d]\n".formatted(i, i - 1))
						.collect(Collectors.joining()) + "---\n",
					"rejected 2: broken YAML: Number of aliases"),
			text("nested 10,000 deep in YAML", "x.md", "---\ntitle: T\nx: " + DEEP + "\n---\n",
					"rejected 2: broken YAML: Nesting Depth exceeded"),
			text("nested 10,000 deep in TOML", "x.md", "+++\ntitle = 'T'\nx = " + DEEP + "\n+++\n",
					"rejected 2: broken TOML: Document nesting depth"),
			text("nested 10,000 deep in JSON", "x.json", "{\"title\": \"T\", \"x\": " + DEEP,
					"rejected 1: JSON nested deeper than 50"),
			text("nested 10,000 deep in a list", "x.json",
					"[{\"title\": \"T\", \"x\": " + DEEP + "]".repeat(10_000) + "},\n{\"title\": \"U\"}]",
					"rejected 1: JSON nested deeper than 50", "post U"),
			text("nested 10,000 deep in XML", "x.xml", "<rss>" + "<a>".repeat(10_000), "rejected 1: broken XML"),
			text("nested 10,000 deep in HTML", "x.html", "---\ntitle: T\n---\n" + "<div>".repeat(10_000), "post T"),
			// Characters.
			text("NUL bytes", "x.md", "---\ntitle: a\0b\n---\n", "post a\ufffdb", "left_out 2: control characters"),
			bytes("UTF-16 with a mark", "x.md", "\ufeff---\ntitle: Ü\n---\n".getBytes(StandardCharsets.UTF_16LE),
					"post Ü"),
			bytes("UTF-16 without a mark", "x.md", "---\ntitle: Ü\n---\n".getBytes(StandardCharsets.UTF_16BE),
					"post Ü"),
			bytes("UTF-16 table", "x.csv",
					"\ufeffurl\ttitle\nhttps://e.example/\tÜ\n".getBytes(StandardCharsets.UTF_16LE), "post Ü"),
			bytes("invalid UTF-8", "x.md", "---\ntitle: caf\u00e9\n---\n".getBytes(LATIN), "post caf\ufffd",
					"left_out 2: bytes that are not UTF-8"),
			bytes("invalid UTF-8 in a line", "x.jsonl", "\n{\"title\": \"caf\u00e9\"}\n".getBytes(LATIN),
					"post caf\ufffd", "left_out 2: bytes that are not UTF-8"),
			bytes("declared encoding", "x.xml",
					"<?xml version='1.0' encoding='ISO-8859-1'?><rss version='2.0'><channel><item><title>caf\u00e9</title></item></channel></rss>"
						.getBytes(LATIN),
					"post café"),
			text("byte order mark", "x.md", "\ufeff---\ntitle: T\n---\n", "post T"),
			text("line ends of Windows", "x.md", "---\r\ntitle: T\r\n---\r\n", "post T"),
			text("line ends of old", "x.md", "---\rtitle: T\r---\r", "post T"),
			text("mojibake", "x.md", "---\ntitle: a â€” b\n---\n", "post a — b",
					"repaired 2: title was decoded wrongly"),
			text("mojibake twice", "x.md", "---\ntitle: cafÃƒÂ©\n---\n", "post café",
					"repaired 2: title was decoded wrongly"),
			text("entities", "x.md", "---\ntitle: P&amp;S\n---\n", "post P&S", "repaired 2: title holds HTML"),
			text("entities twice", "x.md", "---\ntitle: P&amp;amp;S\n---\n", "post P&S",
					"repaired 2: title holds HTML"),
			text("tags", "x.md", "---\ntitle: <b>T</b>\n---\n", "post T", "repaired 2: title holds HTML"),
			// Fields.
			text("title that is a number", "x.md", "---\ntitle: 1984\n---\n", "post 1984"),
			text("title that is a number in JSON", "x.json", "{\"title\": 19.84e2}", "post 19.84e2"),
			text("title that is a list", "x.md", "---\ntitle: [T]\n---\n", "rejected 2: title is not text"),
			text("impossible date", "x.md", "---\ntitle: T\ndate: 2019-02-29\n---\n", "post T",
					"left_out 3: date is an impossible date"),
			text("ambiguous date", "x.md", "---\ntitle: T\ndate: 03/04/2020\n---\n", "post T",
					"left_out 3: date is ambiguous (write 2020-03-04 or 2020-04-03)"),
			text("date that is a year", "x.md", "---\ntitle: T\ndate: 2020\n---\n", "post T",
					"left_out 3: date names no day"),
			text("zone of several meanings", "x.md", "---\ntitle: T\ndate: Jan 18, 2020 10:15 IST\n---\n", "post T",
					"left_out 3: date names the zone IST"),
			text("relative URL", "x.md", "---\ntitle: T\nurl: /about/\n---\n", "post T",
					"left_out 3: url is a path within its site"),
			text("javascript: URL", "x.md", "---\ntitle: T\nurl: javascript:alert(1)\n---\n",
					"rejected 3: no http or https URL"),
			text("URL of 10,000 characters", "x.md", "---\ntitle: T\nurl: https://e.example/" + "x".repeat(10_000),
					"rejected 1: front matter is not closed"),
			text("URL of 10,000 characters, closed", "x.md",
					"---\ntitle: T\nurl: https://e.example/" + "x".repeat(10_000) + "\n---\n",
					"rejected 3: URL longer than"),
			text("international URL", "x.md", "---\ntitle: T\nurl: https://münchen.example/ü\n---\n", "post T"),
			text("URL that is a list", "x.md", "---\ntitle: T\nurl: [x]\n---\n", "rejected 3: URL is not text"),
			text("provider without domain", "x.md", "---\ntitle: T\nprovider: {name: P}\n---\n", "post T",
					"left_out 3: provider has no domain"),
			text("related that is text", "x.md", "---\ntitle: T\nrelated: none\n---\n", "post T",
					"left_out 3: listing left out: no http or https URL"),
			text("related that is a map", "x.md", "---\ntitle: T\nrelated: {a: b}\n---\n", "post T",
					"left_out 3: listing without a URL"),
			text("related that is null", "x.md", "---\ntitle: T\nrelated: ~\n---\n", "post T"),
			text("related that is a list of nulls", "x.md", "---\ntitle: T\nrelated: [~, null]\n---\n", "post T",
					"left_out 3: listing without fields", "left_out 3: listing without fields"),
			text("5,000 listings", "x.md",
					"---\ntitle: T\nrelated:\n" + "- webUrl: https://e.example/\n".repeat(5000) + "---\n", "post T"),
			text("listing of itself", "x.md",
					"---\ntitle: T\nurl: https://e.example/\nrelated: [https://e.example/]\n---\n", "post T"),
			text("list that holds itself", "x.md", "---\ntitle: T\nrelated: &r [*r]\n---\n", "post T",
					"left_out 3: listing without fields"),
			text("name of 201 characters", "x.md", "---\ntitle: T\ntags: [" + "x".repeat(201) + "]\n---\n", "post T",
					"left_out 3: tags holds a name longer than 200"),
			// Feeds.
			text("feed without items", "x.rss", "<rss version='2.0'><channel/></rss>", "skipped: feed without items"),
			text("feed that breaks off", "x.rss", "<rss version='2.0'>\n<channel>\n<item>", "rejected 3: broken XML"),
			text("XML that is no feed", "x.xml", "<urlset/>", "skipped: no feed, but <urlset>"),
			text("XML of a name of 500 characters", "x.xml", "<" + "x".repeat(500) + "/>",
					"skipped: no feed, but <" + "x".repeat(99) + "…>"),
			text("entity that reads a file", "x.xml",
					"<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<rss><channel><item><title>&x;</title></item></channel></rss>",
					"rejected 1: broken XML: DOCTYPE is disallowed"),
			text("bomb of entities", "x.xml",
					"<!DOCTYPE rss [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;'>]><rss><channel><title>&b;</title></channel></rss>",
					"rejected 1: broken XML: DOCTYPE is disallowed"),
			// JSON, line by line and in lists.
			text("half a character", "x.jsonl", "{\"url\": \"https://e.example/\\ud800\", \"title\": \"T\\ud800\"}",
					"post T\ufffd"),
			text("name of 10,000 characters", "x.jsonl", "{\"title\": \"T\",\"name\":\"" + "x".repeat(10_000) + "\"}",
					"post T", "repaired 1: name is longer than 2048 characters: cut"),
			text("broken line", "x.jsonl", "{\"title\": \"T\"}\n{\"title\":\n{\"title\": \"U\"}\n", "post T",
					"rejected 2: broken JSON", "post U"),
			text("line that is no object", "x.jsonl", "{\"title\": \"T\"}\n17\n", "post T", "rejected 2: broken JSON"),
			text("line without title and URL", "x.jsonl", "{\"title\": \"T\"}\n{}\n", "post T",
					"rejected 2: neither title nor URL"),
			text("list that breaks off", "x.json", "[{\"title\": \"T\"},\n{\"title\":", "post T",
					"rejected 2: broken JSON"),
			text("list of other things", "x.json", "[1, {\"name\": \"x\"}]", "skipped: no fields (line 1)",
					"skipped: neither title nor URL (line 1)"),
			text("empty list", "x.json", "[]", "skipped: no posts in it"),
			text("page without JSON-LD", "x.html", "<html><body>Text</body></html>",
					"skipped: neither front matter nor an article"),
			text("page with broken JSON-LD", "x.html",
					"<html>\n<script type='application/ld+json'>{\"@type\": \"NewsArticle\"</script></html>",
					"rejected 2: broken JSON"),
			// Tables.
			text("table without rows", "x.csv", "url,title\n", "skipped: table without rows"),
			text("table of other things", "x.csv", "a,b\n1,2\n", "skipped: no column is known as title or URL"),
			text("quote that is never closed", "x.csv", "url,title\n,\"T\n,U\n", "rejected 2: a quote is not closed",
					"post U"),
			text("rows of other lengths", "x.csv", "url,title,tags\n,T\n,U,a,b,c\n", "post T", "post U"),
			text("row without title and URL", "x.csv", "url,title,tags\n,,a\n", "rejected 2: neither title nor URL"),
			// Bytes of other kinds.
			bytes("picture with the name of a post", "x.md", new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, 0 },
					"skipped: no front matter"),
			bytes("zip with the name of a post", "x.txt", new byte[] { 'P', 'K', 3, 4 }, "rejected 0: broken archive"),
			bytes("gzip that breaks off", "x.json.gz", new byte[] { 0x1f, (byte) 0x8b, 8, 0 },
					"rejected 0: broken archive"));

	@TempDir
	Path folder;

	private Laid laid;

	@BeforeEach
	void layGoodPosts() {
		this.laid = new Laid(this.folder).file("a.md", "---\ntitle: first\n---\n")
			.file("z.md", "---\ntitle: last\n---\n");
	}

	@ParameterizedTest(name = "{0}")
	@FieldSource("CASES")
	void saysWhatComesOf(Case bad) {
		List<Reading> readings = this.laid.file(bad.file(), bad.content()).read();
		assertThat(said(readings.getFirst())).containsExactly("post first");
		assertThat(said(readings.getLast())).containsExactly("post last");
		List<String> said = readings.subList(1, readings.size() - 1)
			.stream()
			.flatMap((one) -> said(one).stream())
			.toList();
		assertThat(said).hasSameSizeAs(bad.said());
		for (int i = 0; i < said.size(); i++) {
			assertThat(said.get(i)).startsWith(bad.said().get(i));
		}
	}

	@Test
	void tableHasSixtyCasesAndMore() {
		assertThat(CASES).hasSizeGreaterThan(60).extracting(Case::name).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "x.md,'rejected 0: larger than 4 MiB (split it, or '",
			"x.xml,'rejected 0: larger than 64 MiB (split it, or '", "x.jsonl,rejected 1: line longer than 1 MiB",
			"x.json,rejected 1: broken JSON", "x.csv,skipped: no column is known as title or URL" })
	void readsNoMoreThanItMustOfFileOf200Megabytes(String name, String said) throws IOException {
		Path file = this.folder.resolve(name);
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(200L << 20);
		}
		List<Reading> readings = this.laid.read();
		assertThat(readings).hasSize(3);
		assertThat(said(readings.get(1)).getFirst()).startsWith(said);
	}

	@Test
	void skipsSocketAndPipeAndDevice() throws IOException, InterruptedException {
		Path socket = this.folder.resolve("s.md");
		assertThat(new ProcessBuilder("mkfifo", this.folder.resolve("p.md").toString()).start().waitFor()).isZero();
		Path device = Files.createSymbolicLink(this.folder.resolve("d.md"), Path.of("/dev/zero"));
		try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			server.bind(UnixDomainSocketAddress.of(socket));
			assertThat(this.laid.read().stream().flatMap((reading) -> said(reading).stream())).containsExactly(
					"post first", "skipped: not a regular file", "skipped: not a regular file",
					"skipped: not a regular file", "post last");
		}
		finally {
			Files.delete(device);
		}
	}

	@Test
	void rejectsUnreadableFolder() throws IOException {
		Path closed = Files.createDirectory(this.folder.resolve("m"));
		Files.setPosixFilePermissions(closed, Set.of());
		assumeFalse(Files.isReadable(closed), "the superuser reads everything");
		assertThat(this.laid.read()).contains(new Rejected("m/", 0, "unreadable folder"));
	}

	private static List<String> said(Reading reading) {
		return switch (reading) {
			case Skipped skipped -> List.of("skipped: " + skipped.reason());
			case Rejected rejected -> List.of("rejected " + rejected.line() + ": " + rejected.reason());
			case Unchanged file -> List.of("unchanged");
			case Post post -> Stream
				.concat(Stream.of("post " + post.title()),
						post.notes()
							.stream()
							.map((note) -> note.kind().name().toLowerCase() + " " + note.line() + ": " + note.reason()))
				.toList();
		};
	}

	/**
	 * One of them.
	 *
	 * @param said how what is said of it begins
	 */
	record Case(String name, String file, byte[] content, List<String> said) {

		static Case text(String name, String file, String content, String... said) {
			return bytes(name, file, content.getBytes(StandardCharsets.UTF_8), said);
		}

		static Case bytes(String name, String file, byte[] content, String... said) {
			return new Case(name, file, content, List.of(said));
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}
