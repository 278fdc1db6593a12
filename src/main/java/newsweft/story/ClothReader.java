package newsweft.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.story.text.ArticleText;
import newsweft.story.weave.Claim;
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

	/** All articles with their listings, and what an earlier weaving said of them. */
	Stored read() {
		try (Session session = this.driver.session(Sessions.READING)) {
			List<Listing> listings = new ArrayList<>();
			List<Claim> claims = new ArrayList<>();
			session.run(this.statements.get("listings"), Sessions.PATIENT).forEachRemaining((row) -> {
				listings.add(StoredRows.listing(row));
				StoredRows.claim(row).ifPresent(claims::add);
			});
			return new Stored(list(session, "articles", StoredRows::article), listings, cloth(session, claims));
		}
	}

	private Cloth cloth(Session session, List<Claim> claims) {
		return new Cloth(list(session, "constellations", StoredRows::constellation),
				list(session, "stories", StoredRows::story), list(session, "memberships", StoredRows::membership),
				list(session, "standings", StoredRows::standing), list(session, "copies", StoredRows::copy),
				list(session, "likenesses", StoredRows::likeness), claims,
				list(session, "own-labels", Function.identity()).stream()
					.collect(Collectors.toMap((row) -> row.get("key").asString(),
							(row) -> row.get("label").asString())));
	}

	private <T> List<T> list(Session session, String name, Function<Record, T> item) {
		return session.run(this.statements.get(name), Sessions.PATIENT).list(item);
	}

	/**
	 * What the graph has.
	 *
	 * @param articles all of them
	 * @param listings between them
	 * @param cloth as it was woven last
	 */
	record Stored(List<ArticleText> articles, List<Listing> listings, Cloth cloth) {
	}

}
