package newsweft.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampleCorpusTests {

	@Test
	void bundledSampleIsWhole() {
		List<Reading> readings = new ArrayList<>();
		Corpus.sample().read(readings::add);
		List<Post> posts = readings.stream().map(Post.class::cast).toList();
		Set<String> keys = new HashSet<>(posts.stream().map(Post::key).toList());
		assertThat(keys).hasSize(266);
		assertThat(posts).allMatch((post) -> post.notes().isEmpty() && post.excerpt() == null && post.text() == null);
		assertThat(posts).filteredOn((post) -> String.valueOf(post.title()).contains("Clearview")).isNotEmpty();
		assertThat(posts.stream().skip(5).flatMap((post) -> post.listings().stream())).isNotEmpty()
			.allMatch((listed) -> keys.contains(listed.key()));
	}

	@Test
	void keepsCoreWholeAndChoosesFromOthers() throws IOException {
		Post core = post("core/a.md", null, "Anything", "https://outside.example/");
		Post chosen = post("b.md", "https://www.b.example/", "Facial-recognition trial", "https://www.c.example/",
				"https://outside.example/");
		Post byUrl = post("c.md", "https://c.example/clearview-ai/", "Untitled", "https://b.example");
		Post other = post("d.md", "https://d.example/", "Chess");
		List<Post> sample = read(SampleCorpus.lines(List.of(core), List.of(chosen, byUrl, other)));
		assertThat(sample).extracting(Post::key).containsExactly("post:a", "b.example", "c.example/clearview-ai");
		assertThat(sample.get(0).listings()).isEqualTo(core.listings().stream().map(SampleCorpusTests::bare).toList());
		assertThat(sample.get(1).listings()).isEmpty();
		assertThat(sample.get(2).listings()).extracting(Listing::key).containsExactly("b.example");
	}

	@Test
	void writesBibliographicFactsAlone() throws IOException {
		Post post = post("a.md", "https://www.example.com/face-recognition", "A \"quoted\" title – ü");
		Post read = read(SampleCorpus.lines(List.of(), List.of(post))).getFirst();
		assertThat(read).isEqualTo(new Post("posts.jsonl", post.url(), post.title(), null, null, post.publishedAt(),
				"article", 7, -1, null, null, null, post.outlet(), List.of("AI"), List.of(), List.of()));
	}

	private static Post post(String file, String url, String title, String... listed) {
		List<Listing> listings = Arrays.stream(listed)
			.map((address) -> new Listing(address, "Listed", "Excerpt", Instant.EPOCH, "article", 3,
					new Outlet("Listed News", "outside.example")))
			.toList();
		return new Post(file, url, title, "Excerpt", "Text", Instant.EPOCH, "article", 7, -1, true, "A. Writer", "en",
				(url != null) ? new Outlet("Example", "news.example") : null, List.of("AI"), listings, List.of());
	}

	private static Listing bare(Listing listed) {
		return new Listing(listed.url(), listed.title(), null, listed.publishedAt(), null, null, listed.outlet());
	}

	private static List<Post> read(List<String> lines) throws IOException {
		byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
		return Collected.from((found) -> PostLines.read("posts.jsonl", new ByteArrayInputStream(content), found))
			.stream()
			.map(Post.class::cast)
			.toList();
	}

}
