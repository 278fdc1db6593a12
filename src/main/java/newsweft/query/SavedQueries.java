package newsweft.query;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.web.NameTaken;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.stereotype.Component;

/** Keeps queries under names. */
@Component
final class SavedQueries {

	private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

	private final Driver driver;

	private final String read;

	private final String create;

	private final String change;

	private final String remove;

	SavedQueries(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.read = cypher.statement("query/read-saved-queries");
		this.create = cypher.statement("query/create-saved-query");
		this.change = cypher.statement("query/change-saved-query");
		this.remove = cypher.statement("query/remove-saved-query");
	}

	/**
	 * All of them.
	 * @return by name
	 */
	List<SavedQuery> list() {
		return named(null);
	}

	/**
	 * Saves a query.
	 * @return it with its key
	 * @throws NameTaken if another one has the name
	 */
	SavedQuery save(SavedQuery.Draft draft) {
		Map<String, Object> properties = properties(draft);
		properties.put("key", UUID.randomUUID().toString());
		return write(this.create, Map.of("properties", properties), draft.name()).orElseThrow();
	}

	/**
	 * Saves a query in the place of one.
	 * @return it as it is now; empty if there is none
	 * @throws NameTaken if another one has the name
	 */
	Optional<SavedQuery> change(String key, SavedQuery.Draft draft) {
		return write(this.change, Map.of("key", key, "properties", properties(draft)), draft.name());
	}

	/**
	 * Removes one.
	 * @return whether it was there
	 */
	boolean remove(String key) {
		try (Session session = this.driver.session()) {
			return session.executeWrite((work) -> work.run(this.remove, Map.of("key", key)).stream().count()) > 0;
		}
	}

	private List<SavedQuery> named(@Nullable String name) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("name", name);
		try (Session session = this.driver.session(Sessions.READING)) {
			return session.run(this.read, parameters).list((row) -> stored(row.get("saved")));
		}
	}

	private Optional<SavedQuery> write(String statement, Map<String, Object> parameters, String name) {
		try (Session session = this.driver.session()) {
			return session.executeWrite((work) -> work.run(statement, parameters)
				.stream()
				.map((row) -> stored(row.get("saved")))
				.findFirst());
		}
		catch (ClientException failure) {
			if (!TAKEN.equals(failure.code())) {
				throw failure;
			}
			String taken = name.strip();
			throw new NameTaken("saved query", taken, "Choose another name, or replace that one.",
					named(taken).stream().map(SavedQuery::key).findFirst().orElse(""));
		}
	}

	private static Map<String, Object> properties(SavedQuery.Draft draft) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("name", draft.name().strip());
		properties.put("note", Objects.requireNonNullElse(draft.note(), "").strip());
		properties.put("cypher", draft.cypher());
		properties.put("parameters", StoredParameters.write(Objects.requireNonNullElse(draft.parameters(), Map.of())));
		properties.put("savedAt", Instant.now().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC));
		return properties;
	}

	private static SavedQuery stored(Value saved) {
		return new SavedQuery(saved.get("key").asString(), saved.get("name").asString(), saved.get("note").asString(),
				saved.get("cypher").asString(), StoredParameters.read(saved.get("parameters").asString()),
				saved.get("savedAt").asZonedDateTime().toInstant());
	}

}
