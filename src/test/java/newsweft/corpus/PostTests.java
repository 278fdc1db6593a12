package newsweft.corpus;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** By what posts without a URL are known. */
class PostTests {

	private static final String POST = "---\ntitle: T\n---\n";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(textBlock = """
			x/2020-01-22-v1.2.md          , post:2020-01-22-v1.2
			x/U.S. budget.MARKDOWN        , post:U.S. budget
			x/about                       , post:about
			x/my-post/index.md            , post:my-post
			x/my-post/_index.md           , post:my-post
			x/my-post/index.pt-br.md      , post:my-post.pt-br
			x/my-post/indexes.md          , post:indexes
			x/index                       , post:x
			""")
	void takesNameOfFileOrOfTheFolderThatIsThePost(String file, String key) {
		assertThat(new Laid(this.folder).file(file, POST).read()).singleElement()
			.isInstanceOfSatisfying(Post.class, (post) -> assertThat(post.key()).isEqualTo(key));
	}

	@Test
	void takesNameOfIndexThatLiesInNoFolder() {
		assertThat(new Laid(this.folder).post("index.md", POST).key()).isEqualTo("post:index");
	}

	@Test
	void keepsWhatFollowsDotsInNamesThatAreNoFiles() {
		List<Post> posts = new Laid(this.folder).posts("x.json", """
				[{"name":"U.S. budget","title":"A"}, {"name":"U.S. debt","title":"B"}, {"name":"000_a.txt","title":"C"}]
				""");
		assertThat(posts).extracting(Post::key).containsExactly("post:U.S. budget", "post:U.S. debt", "post:000_a");
	}

	@Test
	void tellsRowsWithoutNameApartByTitleAndDate() {
		String rows = "title,date\nA,2020-01-01\nA,2020-01-08\nB,2020-01-08\n";
		Laid laid = new Laid(this.folder);
		List<String> keys = laid.posts("news.2024.csv", rows).stream().map(Post::key).toList();
		assertThat(keys).hasSize(3)
			.doesNotHaveDuplicates()
			.allMatch((key) -> key.matches("post:news\\.2024-[0-9a-f]{16}"));
		assertThat(laid.posts("news.2024.csv", rows)).extracting(Post::key).isEqualTo(keys);
	}

	@Test
	void boundsKeysAndNotesIt() {
		String name = "\ud83d\ude00".repeat(5000);
		List<Post> posts = new Laid(this.folder).posts("x.jsonl",
				"{\"title\":\"A\",\"name\":\"%1$sa\"}\n{\"title\":\"B\",\"name\":\"%1$sb\"}".formatted(name));
		assertThat(posts).extracting(Post::key)
			.doesNotHaveDuplicates()
			.allMatch((key) -> key.length() <= 2048 + Post.WITHOUT_URL.length() && key.equals(KeyText.wellFormed(key)));
		assertThat(posts.getFirst().notes()).singleElement()
			.satisfies((note) -> assertThat(note.reason()).isEqualTo("name is longer than 2048 characters: cut"));
	}

	@Test
	void hasKeysThatComeBackFromTheGraphAsTheyAre() {
		List<Post> posts = new Laid(this.folder).posts("x.jsonl", """
				{"url":"https://a.example/\\ud800"}
				{"title":"\\udc00T","name":"\\udc00"}
				{"title":"T","name":"\\ud83d\\ude00","provider":{"name":"P","domain":"a\\ud800.example"}}
				""");
		assertThat(posts).extracting(Post::key).containsExactly("a.example/\ufffd", "post:\ufffd", "post:\ud83d\ude00");
		assertThat(posts.get(1).title()).isEqualTo("\ufffdT");
		assertThat(posts.get(2).outlet()).isEqualTo(new Outlet("P", "a\ufffd.example"));
	}

}
