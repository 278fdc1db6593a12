package newsweft.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * A graph like that of January 2020, of any size: stories of one to fifty articles, some
 * four ties for each article, most of them inside its story. Of a hundred stories three
 * are on alders and four on birches; nine in ten of their articles say so, and one in two
 * hundred of all others.
 */
final class InventedGraph {

	private static final int[] SIZES = { 1, 1, 2, 1, 5, 1, 3, 12, 1, 2, 50, 1, 8, 2, 1, 25 };

	private static final int BATCH = 10_000;

	private static final String WRITE_ARTICLES = """
			UNWIND $rows AS row
			CREATE (article:Article {key: row.key, title: row.title,
			  publishedAt: datetime('2020-01-01T00:00Z') + duration({hours: row.hours})})
			MERGE (story:Story {key: row.story})
			  ON CREATE SET story.label = row.story, story.size = row.size, story.originals = row.size
			MERGE (provider:Provider {domain: row.provider})
			CREATE (article)-[:IN_STORY]->(story), (article)-[:PUBLISHED_BY]->(provider)
			""";

	private static final String WRITE_TIES = """
			UNWIND $rows AS row
			MATCH (article:Article {key: row.key})
			UNWIND row.ties AS tie
			MATCH (other:Article {key: tie.key})
			FOREACH (score IN CASE WHEN tie.score > 0 THEN [tie.score] ELSE [] END |
			  CREATE (article)-[:SIMILAR {score: score}]->(other))
			FOREACH (listed IN CASE WHEN tie.score > 0 THEN [] ELSE [1] END | CREATE (article)-[:RELATED {rank: 1}]->(other))
			""";

	private final Random random = new Random(1);

	private final List<Map<String, Object>> articles = new ArrayList<>();

	private final List<Map<String, Object>> ties = new ArrayList<>();

	private final Driver driver;

	private final int size;

	InventedGraph(Driver driver, int size) {
		this.driver = driver;
		this.size = size;
	}

	void write() {
		int story = 0;
		for (int first = 0; first < this.size; story++) {
			int members = Math.min(SIZES[story % SIZES.length], this.size - first);
			int subject = this.random.nextInt(100);
			for (int article = first; article < first + members; article++) {
				this.articles.add(Map.of("key", key(article), "title", title(subject), "hours", article % 720, "story",
						"s" + story, "size", members, "provider", "p" + this.random.nextInt(2_000) + ".example"));
				tie(article, first);
				if (this.articles.size() == BATCH) {
					flush();
				}
			}
			first += members;
		}
		flush();
	}

	/** Similar ones are earlier in the story, listed ones anywhere before. */
	private void tie(int article, int first) {
		List<Map<String, Object>> own = new ArrayList<>();
		for (int tie = 0; tie < Math.min(3, article - first); tie++) {
			int other = first + this.random.nextInt(article - first);
			own.add(Map.of("key", key(other), "score", 0.1 + 0.6 * this.random.nextDouble()));
		}
		if (article > 0 && this.random.nextInt(4) < 3) {
			own.add(Map.of("key", key(this.random.nextInt(article)), "score", 0.0));
		}
		this.ties.add(Map.of("key", key(article), "ties", own));
	}

	private String title(int subject) {
		boolean told = this.random.nextInt(10) > 0;
		boolean alder = subject < 3 && told || this.random.nextInt(200) == 0;
		boolean birch = subject >= 3 && subject < 7 && told || this.random.nextInt(200) == 0;
		return "What was said" + (alder ? " of an alder" : "") + (birch ? " under the birch" : "") + " on day "
				+ this.random.nextInt(10_000);
	}

	private static String key(int article) {
		return "paper-of-a-town.example/2020/01/news/what-was-said-" + article;
	}

	private void flush() {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult(
					(work) -> work.run(WRITE_ARTICLES, Map.of("rows", List.copyOf(this.articles))).consume());
			session.executeWriteWithoutResult(
					(work) -> work.run(WRITE_TIES, Map.of("rows", List.copyOf(this.ties))).consume());
		}
		this.articles.clear();
		this.ties.clear();
	}

}
