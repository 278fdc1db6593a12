package newsweft.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.story.text.ArticleText;
import newsweft.story.weave.Cloth;
import newsweft.story.weave.Listing;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** What weaving reads from the graph. */
@Component
final class ClothReader {

	private static final List<String> NAMES = List.of("articles", "listings", "constellations", "stories",
			"memberships", "standings", "copies", "likenesses", "own-labels");

	private final Driver driver;

	private final Map<String, String> statements;

	ClothReader(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.statements = NAMES.stream()
			.collect(Collectors.toMap(Function.identity(), (name) -> cypher.statement("story/read-" + name)));
	}

	void read(Consumer<ArticleText> articles, Consumer<Listing> listings) {
		try (Session session = this.driver.session(Sessions.READING)) {
			session.run(this.statements.get("articles"), Sessions.PATIENT)
				.forEachRemaining((row) -> articles.accept(StoredRows.article(row)));
			session.run(this.statements.get("listings"), Sessions.PATIENT)
				.forEachRemaining((row) -> listings.accept(StoredRows.listing(row)));
		}
	}

	/** What is stored of an earlier weaving. */
	Cloth readCloth() {
		try (Session session = this.driver.session(Sessions.READING)) {
			return new Cloth(list(session, "constellations", StoredRows::constellation),
					list(session, "stories", StoredRows::story), list(session, "memberships", StoredRows::membership),
					list(session, "standings", StoredRows::standing), list(session, "copies", StoredRows::copy),
					list(session, "likenesses", StoredRows::likeness),
					list(session, "listings", StoredRows::claim).stream().flatMap(Optional::stream).toList(),
					list(session, "own-labels", Function.identity()).stream()
						.collect(Collectors.toMap((row) -> row.get("key").asString(),
								(row) -> row.get("label").asString())));
		}
	}

	private <T> List<T> list(Session session, String name, Function<Record, T> item) {
		return session.run(this.statements.get(name), Sessions.PATIENT).list(item);
	}

}
