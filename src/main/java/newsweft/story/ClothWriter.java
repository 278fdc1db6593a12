package newsweft.story;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.story.weave.Cloth;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/** Writes to the graph what weaving found. */
@Component
final class ClothWriter {

	/** Rows sent at once. */
	private static final int BATCH = 10_000;

	private static final List<String> NAMES = List.of("write-constellations", "write-stories", "write-memberships",
			"write-standings", "write-copies", "write-likenesses", "write-listings", "remove-constellations",
			"remove-stories", "remove-copies", "remove-likenesses", "move-events", "write-events", "write-weaving");

	private final Driver driver;

	private final Map<String, String> statements;

	ClothWriter(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.statements = NAMES.stream()
			.collect(Collectors.toMap(Function.identity(), (name) -> cypher.statement("story/" + name)));
	}

	/** In one transaction, so that nobody reads half of it. */
	void write(Changes changes, Annals annals, Map<String, Object> weaving) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((work) -> {
				write(work, changes.written());
				run(work, "move-events", annals.moves(), Function.identity());
				run(work, "write-events", annals.events(), Function.identity());
				run(work, "remove-copies", changes.goneCopies(), WrittenRows::key);
				run(work, "write-copies", changes.written().copies(), WrittenRows::row);
				run(work, "remove-stories", changes.goneStories(), WrittenRows::key);
				run(work, "remove-constellations", changes.goneConstellations(), WrittenRows::key);
				run(work, "remove-likenesses", changes.goneLikenesses(), WrittenRows::row);
				run(work, "write-likenesses", changes.written().likenesses(), WrittenRows::row);
				work.run(this.statements.get("write-weaving"), Map.of("properties", weaving)).consume();
			}, Sessions.PATIENT);
		}
	}

	private void write(TransactionContext work, Cloth cloth) {
		run(work, "write-constellations", cloth.constellations(), WrittenRows::row);
		run(work, "write-stories", cloth.stories(), WrittenRows::row);
		run(work, "write-memberships", cloth.memberships(), WrittenRows::row);
		run(work, "write-standings", cloth.standings(), WrittenRows::row);
		run(work, "write-listings", cloth.claims(), WrittenRows::row);
	}

	private <T> void run(TransactionContext work, String name, List<T> items, Function<T, Map<String, Object>> row) {
		for (int start = 0; start < items.size(); start += BATCH) {
			List<T> batch = items.subList(start, Math.min(start + BATCH, items.size()));
			work.run(this.statements.get(name), Map.of("rows", batch.stream().map(row).toList())).consume();
		}
	}

}
