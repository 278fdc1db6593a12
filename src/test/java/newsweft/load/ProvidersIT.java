package newsweft.load;

import java.nio.file.Path;
import java.util.List;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class ProvidersIT {

	@Autowired
	private Loader loader;

	private Stored stored;

	private PostFolder folder;

	@BeforeEach
	void startEmpty(@TempDir Path path, @Autowired Driver driver) {
		this.stored = new Stored(driver);
		this.folder = new PostFolder(path);
	}

	@Test
	void oneDomainHasOneProviderUnderItsMostFrequentName() {
		load(post("1", "The News"), post("2", "News"), post("3", "News"));

		assertThat(providers()).containsExactly("news.example: News [The News]");
	}

	@Test
	void aLaterNameIsKeptBesideTheFirst() {
		load(post("1", "News"));
		load(post("1", "News"), post("2", "The News"));

		assertThat(providers()).containsExactly("news.example: News [The News]");
	}

	@Test
	void aNameThatIsAllThatChangedIsKept() {
		load(post("1", "News"));
		load(post("1", "The News"));

		assertThat(providers()).containsExactly("news.example: News [The News]");
	}

	@Test
	void aNameTakesThePlaceOfTheDomain() {
		load("{\"url\": \"https://news.example/1\"}");
		load(post("1", "News"));

		assertThat(providers()).containsExactly("news.example: News []");
	}

	@Test
	void theDomainIsNoOtherName() {
		load(post("1", "News"));
		load("{\"url\": \"https://news.example/2\"}");

		assertThat(providers()).containsExactly("news.example: News []");
	}

	@Test
	void anArticleHasTheProviderOfItsLastPost() {
		load("""
				{"url": "https://news.example/1", "provider": "News", "publishedAt": "2020-01-01T00:00:00Z"}""");
		load("""
				{"url": "https://news.example/1", "provider": "Group", "domain": "group.example", "publishedAt": "2020-01-02T00:00:00Z"}""");

		assertThat(this.stored.lines("MATCH (:Article)-[:PUBLISHED_BY]->(p) RETURN p.name AS x"))
			.containsExactly("Group");
	}

	private static String post(String page, String provider) {
		return """
				{"url": "https://news.example/%s", "provider": "%s"}""".formatted(page, provider);
	}

	private void load(String... posts) {
		this.folder.write("posts.jsonl", String.join("\n", posts) + "\n");
		this.loader.load(this.folder.corpus(), LoadOptions.ADDING, Posts::ignore, Posts::ignore);
	}

	private List<String> providers() {
		return this.stored.lines("MATCH (p:Provider) RETURN p.domain + ': ' + p.name + ' ' + "
				+ "'[' + reduce(names = '', name IN coalesce(p.altNames, []) | names + name) + ']' AS x");
	}

}
