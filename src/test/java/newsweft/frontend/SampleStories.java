package newsweft.frontend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stories of a server with the bundled sample. */
final class SampleStories {

	private final JsonNode stories;

	SampleStories(String address) {
		try (InputStream answer = URI.create(address + "/api/atlas?limit=5000").toURL().openStream()) {
			this.stories = new JsonMapper().readTree(answer).get("stories");
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** The key of the first that is told with some words. */
	String keyOf(String words) {
		return this.stories.valueStream()
			.filter((story) -> (story.get("terms") + story.get("headline").asString()).contains(words))
			.map((story) -> story.get("key").asString())
			.findFirst()
			.orElseThrow(() -> new AssertionError("The sample has no story on " + words + "."));
	}

}
