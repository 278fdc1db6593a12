package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import newsweft.corpus.Corpus;
import newsweft.corpus.Listing;
import newsweft.corpus.Outlet;
import newsweft.corpus.Post;
import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The posts as Newsweft reads them again. */
class MarkdownPostsTests {

	private static final String LINE = "Say \"no\" \\ & <b>bold</b> &amp; &lt;i&gt; List<string> # 'x': 🕵🏽‍♀️ \u202Eשלום\u202C مرحبا";

	private static final String FULL = "article:paper.example/a?b=c";

	private static final String STUB = "article:stub.example/s";

	@TempDir
	private Path folder;

	@Test
	void postSaysWhatTheArticleHas() throws IOException {
		Post post = posts(
				List.of(full(Map.of("text", "Text", "topics", List.of("By hand, with comma"))),
						new Node("provider:press.example", "Provider", LINE, Map.of("name", LINE))),
				List.of(edge("ABOUT", FULL, "topic:" + LINE, Map.of()),
						edge("PUBLISHED_BY", FULL, "provider:press.example", Map.of())))
			.getFirst();

		assertThat(post.key()).isEqualTo("paper.example/a?b=c");
		assertThat(post.url()).isEqualTo("https://www.paper.example/a?b=c");
		assertThat(post.title()).isEqualTo(LINE);
		assertThat(post.excerpt()).isEqualTo(LINE);
		assertThat(post.text()).isEqualTo("Text");
		assertThat(post.publishedAt()).isEqualTo(Instant.parse("1969-07-20T20:17:40Z"));
		assertThat(List.of(post.type(), post.quality(), post.heat(), post.published(), post.author()))
			.isEqualTo(List.of("article", 39, -1, false, LINE));
		assertThat(post.outlet()).isEqualTo(new Outlet(LINE, "press.example"));
		assertThat(post.topics()).containsExactlyInAnyOrder(LINE, "By hand, with comma");
	}

	@Test
	void listsWhatItListedAtItsPlaces() throws IOException {
		Node stub = new Node(STUB, "Article", LINE,
				Map.of("title", LINE, "excerpt", LINE, "url", "http://stub.example/s/", "full", false, "publishedAt",
						ZonedDateTime.parse("2020-01-18T00:00:00Z"), "type", "video", "quality", 7L));
		List<Post> posts = posts(List.of(stub, full(Map.of()), other("x"), other("y")),
				List.of(related(FULL, "article:other.example/x", 5), related(FULL, STUB, 2),
						related("article:other.example/y", STUB, 1), related(FULL, "article:other.example/y", 3)));

		Post post = posts.stream().filter((one) -> one.listings().size() > 1).findFirst().orElseThrow();
		assertThat(post.listings()).extracting(Listing::key)
			.containsExactly(post.key(), "stub.example/s", "other.example/y", "other.example/y", "other.example/x");
		assertThat(post.listings().get(1)).isEqualTo(new Listing("http://stub.example/s/", LINE, LINE,
				Instant.parse("2020-01-18T00:00:00Z"), "video", 7, new Outlet(null, "stub.example")));
	}

	@Test
	void listsTwoAtOnePlaceInTwoPosts() throws IOException {
		List<Post> posts = posts(List.of(full(Map.of()), other("x"), other("y")),
				List.of(related(FULL, "article:other.example/x", 1), related(FULL, "article:other.example/y", 1)));

		assertThat(posts).filteredOn((post) -> post.key().equals("paper.example/a?b=c"))
			.flatExtracting(Post::listings)
			.extracting(Listing::key)
			.containsExactlyInAnyOrder("other.example/x", "other.example/y");
	}

	@ParameterizedTest
	@ValueSource(strings = { LINE, "# No heading\n\n- no list\n\n1. nor this\n\n> quote\n\n``` fence\n\n--- x\n\n~~~",
			"*a* _b_ `c` [d](e) ![f](g) <h> &amp; \\i\\ http://j.example", "lines\n  of code\n\nand ``` ticks",
			"two  spaces\tand a tab", "a &nbsp; b\n\n<script>alert(1)</script>" })
	void keepsTexts(String text) throws IOException {
		assertThat(posts(List.of(full(Map.of("text", text))), List.of()).getFirst().text()).isEqualTo(text);
	}

	@Test
	void keepsTextsThatAreTooLongForMarkdown() throws IOException {
		String text = (LINE + "\n\n# *Second* [block]\n\n").repeat(1000).strip();

		assertThat(posts(List.of(full(Map.of("text", text))), List.of()).getFirst().text()).isEqualTo(text);
	}

	@Test
	void takesNoExcerptFromATextWithoutOne() throws IOException {
		Node article = new Node(FULL, "Article", "A", Map.of("title", "A", "full", true, "text", "One.\n\nTwo."));

		Post post = posts(List.of(article), List.of()).getFirst();
		assertThat(post.excerpt()).isNull();
		assertThat(post.text()).isEqualTo("One.\n\nTwo.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "post:000_6cfb3db04d899c4d", "post:a b: c?", "post:index", "post:مراقبة.x" })
	void articlesWithoutAnAddressKeepTheirKeys(String key) throws IOException {
		Node article = new Node("article:" + key, "Article", "A", Map.of("title", "A", "full", true));

		assertThat(posts(List.of(article), List.of())).extracting(Post::key).containsExactly(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "post:../../etc/passwd", "post:.hidden", "post:C:\\x", "post:" })
	void namesFilesSafely(String key) throws IOException {
		Node article = new Node("article:" + key, "Article", "A", Map.of("title", "A", "full", true));

		assertThat(posts(List.of(article), List.of())).extracting(Post::file)
			.singleElement()
			.asString()
			.matches("posts/[a-z-]*-[0-9a-f]{16}\\.md");
	}

	@Test
	void hasNoPostsOfWhatIsOnlyListed() throws IOException {
		assertThat(posts(HostileGraph.subgraph().nodes(), HostileGraph.subgraph().edges())).extracting(Post::title)
			.containsExactly((String) null);
	}

	private List<Post> posts(List<Node> nodes, List<Edge> edges) throws IOException {
		Path zip = this.folder.resolve("posts.zip");
		try (OutputStream out = Files.newOutputStream(zip)) {
			Format.MARKDOWN.write(Export.of(new Subgraph(nodes, edges, Figures.complete(nodes.size()))), out);
		}
		List<Post> posts = new ArrayList<>();
		Corpus.of(List.of(zip)).read((reading) -> {
			if (reading instanceof Post post) {
				posts.add(post);
			}
			else {
				assertThat(reading.toString()).contains("provenance.yaml");
			}
		});
		return posts;
	}

	private static Node full(Map<String, Object> more) {
		Map<String, Object> properties = new HashMap<>(Map.of("title", LINE, "excerpt", LINE, "author", LINE, "url",
				"https://www.paper.example/a?b=c", "full", true, "publishedAt",
				ZonedDateTime.parse("1969-07-20T20:17:40Z"), "type", "article", "quality", 39L, "heat", -1L));
		properties.put("published", false);
		properties.putAll(more);
		return new Node(FULL, "Article", LINE, properties);
	}

	private static Node other(String page) {
		return new Node("article:other.example/" + page, "Article", page,
				Map.of("title", page, "full", page.equals("y")));
	}

	private static Edge related(String source, String target, long rank) {
		return edge("RELATED", source, target, Map.of("rank", rank));
	}

	private static Edge edge(String kind, String source, String target, Map<String, Object> properties) {
		return new Edge(kind + " " + source + " " + target, kind, source, target, properties);
	}

}
