package newsweft.frontend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import newsweft.cli.ServingJar;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar with the bundled sample, started once for all tests of pages. */
final class SampleServer implements AutoCloseable {

	private final Path data;

	private final ServingJar server;

	private final String address;

	private final JsonNode stories;

	SampleServer() {
		try {
			this.data = Files.createTempDirectory("newsweft-pages");
			this.server = new ServingJar(this.data);
			this.address = this.server.awaitAddress();
			this.server.awaitLine("Posts:    274 read, 0 skipped, 0 rejected");
			this.server.awaitLine("Seconds:");
			this.stories = atlas(this.address).get("stories");
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	String address() {
		return this.address;
	}

	/** The key of the first story that is told with some words. */
	String storyOf(String words) {
		return this.stories.valueStream()
			.filter((story) -> (story.get("terms") + story.get("headline").asString()).contains(words))
			.map((story) -> story.get("key").asString())
			.findFirst()
			.orElseThrow(() -> new AssertionError("The sample has no story on " + words + "."));
	}

	private static JsonNode atlas(String address) throws IOException {
		try (InputStream answer = URI.create(address + "/api/atlas?limit=5000").toURL().openStream()) {
			return new JsonMapper().readTree(answer);
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		FileSystemUtils.deleteRecursively(this.data);
	}

}
