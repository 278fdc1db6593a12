package newsweft.corpus;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class FormatTests {

	private static final Instant DAY = Instant.parse("2020-01-18T10:15:00Z");

	@TempDir
	Path folder;

	private Laid laid;

	@BeforeEach
	void layNothing() {
		this.laid = new Laid(this.folder);
	}

	@Nested
	class FrontMatters {

		@Test
		void readsTomlOfHugo() {
			Post post = FormatTests.this.laid.post("a.md", """
					+++
					title = "Cameras"
					date = 2020-01-18T10:15:00Z
					tags = ["AI", "privacy"]
					quality = "high"
					[params]
					x = 1
					+++
					Body.
					""");
			assertThat(post.title()).isEqualTo("Cameras");
			assertThat(post.publishedAt()).isEqualTo(DAY);
			assertThat(post.topics()).containsExactly("AI", "privacy");
			assertThat(post.text()).isEqualTo("Body.");
			assertThat(post.key()).isEqualTo("post:a");
			assertThat(post.notes())
				.containsExactly(new Note(Note.Kind.LEFT_OUT, 5, "quality is no whole number: left out", "high"));
		}

		@ParameterizedTest
		@ValueSource(strings = { "a.md", "a.html", "a.txt" })
		void readsJson(String name) {
			Post post = FormatTests.this.laid.post(name, """
					{
					  "title": "Cameras",
					  "url": "/2020/cameras/",
					  "categories": ["AI"]
					}

					Body.
					""");
			assertThat(post.title()).isEqualTo("Cameras");
			assertThat(post.text()).isEqualTo("Body.");
			assertThat(post.key()).isEqualTo("post:a");
			assertThat(post.notes()).containsExactly(
					new Note(Note.Kind.LEFT_OUT, 3, "url is a path within its site: left out", "/2020/cameras/"));
		}

		@Test
		void takesAddressFromPermalinkThatIsOne() {
			assertThat(FormatTests.this.laid.post("a.md", "---\ntitle: T\npermalink: https://e.example/a\n---\n").key())
				.isEqualTo("e.example/a");
			Post path = FormatTests.this.laid.post("b.md", "---\ntitle: T\npermalink: /b/\n---\n");
			assertThat(path.key()).isEqualTo("post:b");
			assertThat(path.notes()).extracting(Note::reason)
				.containsExactly("permalink is a path within its site: left out");
		}

		@ParameterizedTest
		@CsvSource({ "en_US,en-US", "German,de", "por,pt", "zh-Hant-TW,zh-Hant-TW" })
		void readsLanguage(String written, String tag) {
			assertThat(FormatTests.this.laid.post("a.md", "---\ntitle: T\nlang: " + written + "\n---\n").language())
				.isEqualTo(tag);
		}

	}

	@Nested
	class Json {

		@Test
		void readsListsOfOtherServices() {
			assertThat(FormatTests.this.laid.posts("news.json",
					"""
							{"status": "ok", "articles": [
							 {"source": {"id": null, "name": "Wired"}, "title": "A", "url": "https://wired.example/a",
							  "publishedAt": "2020-01-18T10:15:00Z"},
							 {"url": "https://b.example/", "seendate": "20200118T101500Z", "domain": "b.example", "language": "English"}
							]}
							"""))
				.satisfiesExactly((post) -> {
					assertThat(post.outlet()).isEqualTo(new Outlet("Wired", "wired.example"));
					assertThat(post.publishedAt()).isEqualTo(DAY);
				}, (post) -> {
					assertThat(post.publishedAt()).isEqualTo(DAY);
					assertThat(post.language()).isEqualTo("en");
				});
		}

		@ParameterizedTest
		@ValueSource(strings = { "posts.json", "posts.jsonl", "posts.txt", "posts.csv" })
		void readsListWhateverItsName(String name) {
			assertThat(FormatTests.this.laid.posts(name, """
					[
					 {"url": "https://e.example/a"},
					 {"url": "https://e.example/b"}
					]
					""")).extracting(Post::key).containsExactly("e.example/a", "e.example/b");
		}

		@ParameterizedTest
		@ValueSource(strings = { "posts.json", "posts.ndjson", "posts.txt" })
		void readsLinesWhateverTheirName(String name) {
			assertThat(FormatTests.this.laid.posts(name, """
					{"url": "https://e.example/a"}
					{"url": "https://e.example/b"}
					""")).extracting(Post::key).containsExactly("e.example/a", "e.example/b");
		}

		@ParameterizedTest
		@ValueSource(strings = { "page.html", "page.htm", "page.txt" })
		void readsLinkedDataOfPage(String name) {
			Post post = FormatTests.this.laid.post(name,
					"""
							<!DOCTYPE html>
							<html><head><title>x</title>
							<script type="application/ld+json">
							{"@context": "https://schema.org", "@graph": [
							 {"@type": "Organization", "@id": "https://e.example/#org", "name": "E News", "url": "https://www.e.example/"},
							 {"@type": "Person", "@id": "#ann", "name": "Ann"},
							 {"@type": ["NewsArticle", "Article"], "@id": "https://e.example/a#article", "headline": "Cameras",
							  "author": [{"@id": "#ann"}, {"@type": "Person", "name": "Bob"}], "publisher": {"@id": "https://e.example/#org"},
							  "datePublished": "2020-01-18T10:15:00Z", "keywords": "AI, privacy", "articleSection": ["Tech"],
							  "inLanguage": "en-US", "mainEntityOfPage": {"@type": "WebPage", "@id": "https://e.example/a"},
							  "relatedLink": "https://r.example/1", "isBasedOn": [{"@type": "NewsArticle", "name": "R", "url": "https://r.example/2"}]}
							]}
							</script></head><body>…</body></html>
							""");
			assertThat(post.title()).isEqualTo("Cameras");
			assertThat(post.key()).isEqualTo("e.example/a");
			assertThat(post.author()).isEqualTo("Ann, Bob");
			assertThat(post.outlet()).isEqualTo(new Outlet("E News", "e.example"));
			assertThat(post.topics()).containsExactly("AI", "privacy", "Tech");
			assertThat(post.language()).isEqualTo("en-US");
			assertThat(post.type()).isEqualTo("article");
			assertThat(post.listings()).extracting(Listing::key, Listing::title)
				.containsExactly(tuple("r.example/1", null), tuple("r.example/2", "R"));
			assertThat(post.notes()).isEmpty();
		}

	}

	@Nested
	class Tables {

		@ParameterizedTest
		@CsvSource(delimiter = '@', textBlock = """
				,  @ list.csv
				,  @ list.txt
				;  @ list.csv
				TAB @ list.tsv
				TAB @ list.csv
				""")
		void readsStoryListOfMediaCloud(String separator, String name) {
			Post post = FormatTests.this.laid.post(name,
					"""
							id,indexed_date,language,media_name,media_url,publish_date,title,url
							1a2b,2020-02-01 00:00:00,en,Harbour News,https://www.harbour.example,2020-01-18 10:15:00,"Who said ""watch""?",https://harbour.example/a
							"""
						.replace(",", separator.equals("TAB") ? "\t" : separator));
			assertThat(post.key()).isEqualTo("harbour.example/a");
			assertThat(post.title()).isEqualTo("Who said \"watch\"?");
			assertThat(post.publishedAt()).isEqualTo(DAY);
			assertThat(post.outlet()).isEqualTo(new Outlet("Harbour News", "harbour.example"));
			assertThat(post.language()).isEqualTo("en");
			assertThat(post.notes()).isEmpty();
		}

		@Test
		void readsEventsOfGdelt() {
			String[] row = new String[61];
			Arrays.fill(row, "");
			row[0] = "900000001";
			row[1] = "20200117";
			row[59] = "20200118101500";
			row[60] = "https://e.example/a";
			Post post = FormatTests.this.laid.post("20200118101500.export.CSV", String.join("\t", row) + "\n");
			assertThat(post.key()).isEqualTo("e.example/a");
			assertThat(post.publishedAt()).isEqualTo(DAY);
		}

		@Test
		void readsKnowledgeGraphOfGdelt() {
			String[] row = new String[27];
			Arrays.fill(row, "");
			row[0] = "20200118101500-0";
			row[1] = "20200118101500";
			row[3] = "e.example";
			row[4] = "https://e.example/a";
			row[7] = "TAX_FNCACT;SURVEILLANCE;";
			row[22] = "12|5||\"unbalanced";
			row[26] = "<PAGE_LINKS>x</PAGE_LINKS><PAGE_TITLE>Cameras &amp; crowds</PAGE_TITLE>";
			List<Post> posts = FormatTests.this.laid.posts("x.gkg.csv",
					String.join("\t", row) + "\n" + String.join("\t", row).replace("/a", "/b") + "\n");
			assertThat(posts).extracting(Post::key).containsExactly("e.example/a", "e.example/b");
			assertThat(posts.getFirst().title()).isEqualTo("Cameras & crowds");
			assertThat(posts.getFirst().topics()).containsExactly("TAX_FNCACT", "SURVEILLANCE");
			assertThat(posts.getFirst().publishedAt()).isEqualTo(DAY);
		}

		@Test
		void readsFieldsOverSeveralLines() {
			assertThat(FormatTests.this.laid.posts("a.csv", """
					title,url,related
					"A
					two",https://e.example/a,https://e.example/b https://e.example/c

					5" disk,https://e.example/b,
					another 3" one,https://e.example/c,
					""")).extracting(Post::title).containsExactly("A two", "5\" disk", "another 3\" one");
		}

	}

	@Nested
	class Mappings {

		@Test
		void readsFieldsByOtherNames() {
			Vocabulary vocabulary = Vocabulary.with(Map.of("title", List.of("kop", "titel"), "url",
					List.of("bron.adres"), "published-at", List.of("dag")));
			FormatTests.this.laid.file("a.json", """
					{"kop": "Camera's", "bron": {"adres": "https://e.example/a"}, "dag": "18.01.2020 10:15"}
					""").file("b.csv", "titel;Bron.Adres\nB;https://e.example/b\n");
			assertThat(FormatTests.this.laid.read("", vocabulary)).satisfiesExactly((reading) -> {
				Post post = (Post) reading;
				assertThat(post.title()).isEqualTo("Camera's");
				assertThat(post.key()).isEqualTo("e.example/a");
				assertThat(post.publishedAt()).isEqualTo(DAY);
			}, (reading) -> assertThat(((Post) reading).key()).isEqualTo("e.example/b"));
		}

		@Test
		void refusesUnknownTerm() {
			assertThatExceptionOfType(UnknownTerm.class)
				.isThrownBy(() -> Vocabulary.with(Map.of("headlines", List.of("kop"))))
				.withMessageStartingWith("newsweft.corpus.mappings.headlines maps to nothing")
				.withMessageContaining("published-at");
		}

	}

}
