package newsweft.corpus;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FeedTests {

	private static final Instant DAY = Instant.parse("2020-01-18T10:15:00Z");

	@TempDir
	Path folder;

	private Laid laid;

	@BeforeEach
	void layNothing() {
		this.laid = new Laid(this.folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "feed.xml", "feed.rss", "feed.txt", "feed" })
	void readsRss(String name) {
		List<Post> posts = this.laid.posts(name, """
				<?xml version="1.0"?>
				<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
				     xmlns:content="http://purl.org/rss/1.0/modules/content/">
				 <channel><title>Harbour News</title><link>https://www.harbour.example/</link>
				  <language>en-gb</language><description>d</description>
				  <item>
				   <title>Cameras &amp;amp; crowds</title>
				   <link>https://harbour.example/a?utm_source=rss</link>
				   <description>&lt;p&gt;Who &lt;b&gt;watches&lt;/b&gt;?&lt;/p&gt;</description>
				   <content:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded>
				   <pubDate>Sat, 18 Jan 2020 10:15:00 GMT</pubDate>
				   <dc:creator>A. Writer</dc:creator>
				   <category>AI</category><category>Police</category>
				  </item>
				  <item><guid>https://other.example/b</guid><title>B</title><pubDate>03/04/2020</pubDate>
				   <source url="https://www.paper.example/feed">The Paper</source></item>
				 </channel>
				</rss>
				""");
		Post first = posts.get(0);
		assertThat(first.title()).isEqualTo("Cameras & crowds");
		assertThat(first.key()).isEqualTo("harbour.example/a");
		assertThat(first.excerpt()).isEqualTo("Who watches?");
		assertThat(first.text()).isEqualTo("One.\n\nTwo.");
		assertThat(first.publishedAt()).isEqualTo(DAY);
		assertThat(first.author()).isEqualTo("A. Writer");
		assertThat(first.language()).isEqualTo("en-GB");
		assertThat(first.topics()).containsExactly("AI", "Police");
		assertThat(first.outlet()).isEqualTo(new Outlet("Harbour News", "harbour.example"));
		assertThat(first.notes()).isEmpty();
		Post second = posts.get(1);
		assertThat(second.key()).isEqualTo("other.example/b");
		assertThat(second.outlet()).isEqualTo(new Outlet("The Paper", "paper.example"));
		assertThat(second.notes()).containsExactly(new Note(Note.Kind.LEFT_OUT, 15,
				"date is ambiguous (write 2020-03-04 or 2020-04-03): left out", "03/04/2020"));
	}

	@Test
	void readsRss1() {
		Post post = this.laid.post("feed.rdf", """
				<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
				         xmlns:dc="http://purl.org/dc/elements/1.1/">
				 <channel rdf:about="https://e.example/"><title>E</title><link>https://e.example/</link></channel>
				 <item rdf:about="https://e.example/a"><title>A</title><link>https://e.example/a</link>
				  <dc:date>2020-01-18T10:15:00Z</dc:date><dc:language>fr</dc:language></item>
				</rdf:RDF>
				""");
		assertThat(post.key()).isEqualTo("e.example/a");
		assertThat(post.publishedAt()).isEqualTo(DAY);
		assertThat(post.language()).isEqualTo("fr");
	}

	@Test
	void readsAtom() {
		Post post = this.laid.post("atom.xml", """
				<feed xmlns="http://www.w3.org/2005/Atom">
				 <title>E</title><link href="https://e.example/"/><id>urn:x</id><updated>2020-02-01T00:00:00Z</updated>
				 <entry><title type="html">A &amp;lt;b&amp;gt;</title><link href="https://e.example/a"/><id>urn:a</id>
				  <published>2020-01-18T10:15:00Z</published><updated>2020-02-01T00:00:00Z</updated>
				  <author><name>A. Writer</name></author><summary>S&nbsp;s</summary>
				  <content type="html">&lt;p&gt;Body&lt;/p&gt;</content><category term="AI"/></entry>
				</feed>
				""");
		assertThat(post.key()).isEqualTo("e.example/a");
		assertThat(post.publishedAt()).isEqualTo(DAY);
		assertThat(post.author()).isEqualTo("A. Writer");
		assertThat(post.excerpt()).isEqualTo("S s");
		assertThat(post.text()).isEqualTo("Body");
		assertThat(post.topics()).containsExactly("AI");
	}

	@Test
	void readsJsonFeed() {
		Post post = this.laid.post("feed.json", """
				{"version": "https://jsonfeed.org/version/1.1", "title": "E", "home_page_url": "https://e.example/",
				 "items": [{"id": "1", "url": "https://e.example/a", "title": "A", "content_html": "<p>Body</p>",
				  "date_published": "2020-01-18T10:15:00Z", "authors": [{"name": "A. Writer"}], "tags": ["AI"],
				  "language": "en"}]}
				""");
		assertThat(post.key()).isEqualTo("e.example/a");
		assertThat(post.text()).isEqualTo("Body");
		assertThat(post.author()).isEqualTo("A. Writer");
		assertThat(post.outlet()).isEqualTo(new Outlet("E", "e.example"));
	}

	@Test
	void saysOfOverlongAddressInListNoMoreThanItsBeginning() {
		this.laid.file("feeds.opml", "<opml><outline xmlUrl='https://%s'/></opml>".formatted("x".repeat(10_000)));
		assertThat(this.laid.read("feeds.opml")).singleElement()
			.isInstanceOfSatisfying(Skipped.class, (skipped) -> assertThat(skipped.reason())
				.matches("no file beside it, and nothing is fetched: https://x{91}…"));
	}

	@Test
	void readsFeedsBesideTheirList() {
		String feed = "<rss version='2.0'><channel><item><link>https://e.example/a</link></item></channel></rss>";
		this.laid.file("x/feeds.opml", """
				<opml version="2.0"><body><outline text="News"><outline xmlUrl="saved/feed.xml"/>
				 <outline xmlUrl="https://e.example/feed"/><outline xmlUrl="../outside.xml"/></outline></body></opml>
				""").file("x/saved/feed.xml", feed).file("outside.xml", feed);
		assertThat(this.laid.read("x/feeds.opml")).satisfiesExactly(
				(reading) -> assertThat(reading.file()).isEqualTo("saved/feed.xml"),
				(reading) -> assertThat(reading).isEqualTo(
						new Skipped("feeds.opml", "no file beside it, and nothing is fetched: https://e.example/feed")),
				(reading) -> assertThat(reading)
					.isEqualTo(new Skipped("feeds.opml", "no file beside it, and nothing is fetched: ../outside.xml")));
		assertThat(this.laid.read()).filteredOn(Post.class::isInstance).hasSize(2);
	}

}
