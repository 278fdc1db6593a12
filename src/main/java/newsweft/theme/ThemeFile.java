package newsweft.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Themes as a file: {@code {"newsweft": "themes", "themes": [{"name": …, "query": …,
 * "color": …}, …]}}, the same from the command line and from the page; or the list alone,
 * as {@code themes list --json} prints it.
 */
public final class ThemeFile {

	/** Above it a file is none that anybody wrote. */
	private static final int LARGEST_BYTES = 20_000_000;

	private static final String KIND = "themes";

	private static final Set<String> FIELDS = Set.of("name", "query", "keys", "cypher", "color");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private ThemeFile() {
	}

	/** Writes themes. */
	public static String write(List<Theme> themes) {
		return JSON.writeValueAsString(new Content(KIND, themes)) + "\n";
	}

	/**
	 * Reads themes; a list of them alone will do.
	 * @param file in UTF-8; at most 20 MB of it are read
	 * @return one or more, no two of one name
	 * @throws IllegalArgumentException if it has anything that no theme has; the message
	 * says where, and does not name the file
	 */
	public static List<Theme> read(InputStream file) throws IOException {
		byte[] bytes = file.readNBytes(LARGEST_BYTES + 1);
		if (bytes.length > LARGEST_BYTES) {
			throw new IllegalArgumentException(
					"it has more than 20 MB. Put large sets of articles into a query instead of a list of keys, or take "
							+ "fewer themes at a time.");
		}
		return read(bytes);
	}

	private static List<Theme> read(byte[] file) {
		try {
			return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
		}
		catch (CharacterCodingException failure) {
			throw new IllegalArgumentException("it is not written in UTF-8. Save the file as UTF-8.", failure);
		}
	}

	static List<Theme> read(String text) {
		JsonNode file = parse(text);
		require(file.isArray() || file.path("newsweft").asString("").equals(KIND) && file.path(KIND).isArray(), "it",
				"is no file of themes: it has to begin with {\"newsweft\": \"themes\", \"themes\": [, as themes export "
						+ "writes it");
		List<Theme> themes = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (JsonNode entry : file.isArray() ? file : file.get(KIND)) {
			String place = "themes[" + themes.size() + "]";
			Theme theme = theme(entry, place);
			require(names.add(theme.name()), place,
					"has the name \"" + theme.name() + "\", as one above has; rename one of them");
			themes.add(theme);
		}
		require(!themes.isEmpty(), "themes", "is empty; write a theme there, with a name and a query");
		return themes;
	}

	private static JsonNode parse(String text) {
		try {
			return JSON.readTree(text);
		}
		catch (JacksonException failure) {
			TokenStreamLocation at = failure.getLocation();
			throw new IllegalArgumentException("it is not JSON: " + failure.getOriginalMessage()
					+ ((at != null) ? " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")" : "") + ".",
					failure);
		}
	}

	private static Theme theme(JsonNode entry, String place) {
		require(entry.isObject(), place, "must be an object with a name and a query, keys or cypher");
		entry.propertyStream().forEach((field) -> {
			String at = place + "." + field.getKey();
			require(FIELDS.contains(field.getKey()), at, "is nothing that a theme has; take it out");
			boolean list = field.getKey().equals("keys");
			JsonNode value = field.getValue();
			require(value.isNull() || (list ? value.isArray() : value.isString()), at,
					list ? "must be a list of texts" : "must be a text");
			require(!list || value.valueStream().allMatch(JsonNode::isString), at, "must be a list of texts");
		});
		try {
			return JSON.treeToValue(entry, Theme.class);
		}
		catch (JacksonException failure) {
			String reason = (failure.getCause() instanceof ThemeRejected rejected)
					? String.valueOf(rejected.getMessage()) : failure.getOriginalMessage();
			throw new IllegalArgumentException(place + ": " + reason, failure);
		}
	}

	private static void require(boolean met, String place, String fault) {
		if (!met) {
			throw new IllegalArgumentException(place + " " + fault + ".");
		}
	}

	private record Content(String newsweft, List<Theme> themes) {
	}

}
