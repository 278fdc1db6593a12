package newsweft.explore;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A saved view as the database has it. */
final class StoredView {

	private static final JsonMapper JSON = new JsonMapper();

	private StoredView() {
	}

	static SavedView of(Value saved) {
		return new SavedView(saved.get("key").asString(), saved.get("name").asString(), saved.get("note").asString(),
				view(saved.get("view")), saved.get("address").asString(),
				saved.get("createdAt").asZonedDateTime().toInstant(),
				saved.get("changedAt").asZonedDateTime().toInstant(), saved.get("articles").asLong(),
				saved.get("basis").asString(), saved.get("picture").asString(null));
	}

	static String text(View view) {
		return JSON.writeValueAsString(view);
	}

	private static @Nullable View view(Value stored) {
		try {
			return stored.isNull() ? null : JSON.readValue(stored.asString(), View.class);
		}
		catch (JacksonException ofAnotherVersion) {
			// Its address still leads to what this version can show of it.
			return null;
		}
	}

}
