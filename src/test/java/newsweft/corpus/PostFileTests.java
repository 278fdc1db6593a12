package newsweft.corpus;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PostFileTests {

	private static final String NEWS = """
			---
			category: news
			title: "Cameras &amp; crowds: who watches?"
			excerpt: "What was <b>said</b> ..."
			publishedDateTime: 2023-06-03T15:35:00Z
			originalUrl: "https://origin.example/a"
			webUrl: "https://www.example.com/a/"
			type: article
			quality: 39
			heat: -1
			published: false

			provider:
			  name: Example News
			  domain: www.Example.com
			  images:
			    - url: "https://img.example/x.jpg"

			topics:
			  - Computer Vision
			  - AI
			  - AI

			related:
			  - title: "Other"
			    excerpt: "More"
			    publishedDateTime: 2023-05-31T19:06:00Z
			    webUrl: "https://www.other.example/b?utm_source=x"
			    ampWebUrl: "https://www.other.example/b/amp"
			    type: video
			    provider:
			      name: Other
			    quality: 174

			secured: "c2VjcmV0"
			---
			""";

	@Test
	void readsNewsPost() {
		Post post = post(NEWS);
		assertThat(post).isEqualTo(new Post("news/a.md", "https://www.example.com/a/", "Cameras & crowds: who watches?",
				"What was said ...", null, Instant.parse("2023-06-03T15:35:00Z"), "article", 39, -1, false, null, null,
				new Outlet("Example News", "example.com"), List.of("Computer Vision", "AI"),
				List.of(new Listing("https://www.other.example/b?utm_source=x", "Other", "More",
						Instant.parse("2023-05-31T19:06:00Z"), "video", 174, new Outlet("Other", "other.example"))),
				List.of(new Note(Note.Kind.REPAIRED, 3, "title holds HTML: repaired",
						"Cameras &amp; crowds: who watches?"),
						new Note(Note.Kind.REPAIRED, 4, "excerpt holds HTML: repaired", "What was <b>said</b> ..."))));
		assertThat(post.key()).isEqualTo("example.com/a");
		assertThat(post.listings().get(0).key()).isEqualTo("other.example/b");
	}

	@Test
	void readsOlderNewsPost() {
		Post post = post("""
				---
				title: Untitled
				sourceUrl: https://www.example.com/a
				related:
				  - sourceUrl: https://example.com/b
				---
				""");
		assertThat(post.url()).isEqualTo("https://www.example.com/a");
		assertThat(post.outlet()).isEqualTo(new Outlet(null, "example.com"));
		assertThat(post.listings()).extracting(Listing::url).containsExactly("https://example.com/b");
		assertThat(post.notes()).isEmpty();
	}

	@Test
	void readsBlogPost() {
		Post post = post("""
				---
				layout: post
				title: "Who asks?"
				subtitle: ""
				tags: [privacy, daily-question]
				author: A. Writer
				---

				First *paragraph*.

				Second.
				""");
		assertThat(post.key()).isEqualTo("post:a");
		assertThat(post.outlet()).isNull();
		assertThat(post.author()).isEqualTo("A. Writer");
		assertThat(post.topics()).containsExactly("privacy", "daily-question");
		assertThat(post.excerpt()).isEqualTo("First paragraph.");
		assertThat(post.text()).isEqualTo("First paragraph.\n\nSecond.");
	}

	@Test
	void prefersExcerptThenSubtitleThenFirstParagraph() {
		assertThat(post("---\ntitle: T\nsubtitle: S\nexcerpt: E\n---\nB\n").excerpt()).isEqualTo("E");
		assertThat(post("---\ntitle: T\nsubtitle: S\n---\nB\n").excerpt()).isEqualTo("S");
		assertThat(post("---\ntitle: T\n---\nB\n").excerpt()).isEqualTo("B");
		assertThat(post("---\ntitle: T\n---\n").excerpt()).isNull();
	}

	@Test
	void readsHtmlBody() {
		Reading reading = Collected.one("a.HTML",
				"---\ntitle: T\n---\n<p>One &amp; <b>two</b>".getBytes(StandardCharsets.UTF_8));
		assertThat(((Post) reading).text()).isEqualTo("One & two");
	}

	@Test
	void takesValuesAsTheyAreWritten() {
		Post post = post("---\ntitle: 1984\nauthor: no\ntype: 0x10\ntopics: [2020-01-22, yes, ~, null, '']\n---\n");
		assertThat(post.title()).isEqualTo("1984");
		assertThat(post.author()).isEqualTo("no");
		assertThat(post.type()).isEqualTo("0x10");
		assertThat(post.topics()).containsExactly("2020-01-22", "yes");
	}

	@Test
	void splitsTagsAtCommas() {
		assertThat(post("---\ntitle: T\ntopics: AI\ntags: 'privacy, AI , law'\n---\n").topics()).containsExactly("AI",
				"privacy", "law");
	}

	@Test
	void joinsAuthors() {
		assertThat(post("---\ntitle: T\nauthor: [A. One, B. Two]\n---\n").author()).isEqualTo("A. One, B. Two");
	}

	@Test
	void namesPostWithoutUrlAfterItsFile() {
		byte[] content = "---\ntitle: T\n---\n".getBytes(StandardCharsets.UTF_8);
		assertThat(((Post) Collected.one("x/2020-01-22-v1.2.md", content)).key()).isEqualTo("post:2020-01-22-v1.2");
	}

	@Test
	void readsAnyLineEndsAndEncodingsWithMark() {
		String text = "---\ntitle: Über uns\nquality: 7\n---\n\nBody\n";
		Post post = post(text);
		assertThat(post(text.replace("\n", "\r\n"))).isEqualTo(post);
		assertThat(post(text.replace("\n", "\r"))).isEqualTo(post);
		assertThat(post("\ufeff" + text)).isEqualTo(post);
		assertThat(Collected.one("news/a.md", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(post);
		assertThat(Collected.one("news/a.md", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(post);
		assertThat(post(text.replace("---\n\n", "...  \n\n").replaceFirst("---", "---  "))).isEqualTo(post);
	}

	@Test
	void readsFrontMatterOfRealisticSize() {
		Post post = post("---\ntitle: T\nsecured: \"" + "x".repeat(200_000) + "\"\n---\n");
		assertThat(post.title()).isEqualTo("T");
	}

	private static Post post(String text) {
		Reading reading = Collected.one("news/a.md", text.getBytes(StandardCharsets.UTF_8));
		assertThat(reading).isInstanceOf(Post.class);
		return (Post) reading;
	}

}
