package newsweft.query;

import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The values of a query's parameters as they are stored: JSON. */
final class StoredParameters {

	private static final JsonMapper JSON = new JsonMapper();

	private StoredParameters() {
	}

	static String write(Map<String, Object> parameters) {
		return JSON.writeValueAsString(parameters);
	}

	/** None where another version wrote them in another way. */
	static Map<String, Object> read(String stored) {
		try {
			return JSON.readValue(stored, new TypeReference<Map<String, Object>>() {
			});
		}
		catch (JacksonException ofAnotherVersion) {
			return Map.of();
		}
	}

}
