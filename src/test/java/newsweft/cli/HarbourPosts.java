package newsweft.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Commands on a folder that a server has open: two papers, one story of two articles and
 * two articles apart. No test changes the articles.
 */
@ResourceLock("commands")
abstract class HarbourPosts {

	private static final String POSTS = """
			{"title": "Harbour bridge closed after storm", "url": "https://tide.example/bridge", "publishedAt": "2031-05-01T08:00:00Z"}
			{"title": "Storm closes the harbour bridge", "url": "https://quay.example/bridge", "publishedAt": "2031-05-01T11:00:00Z"}
			{"title": "Chess champion keeps title", "url": "https://tide.example/chess", "publishedAt": "2031-05-01T08:00:00Z"}
			{"title": "Bakers strike over flour prices", "url": "https://quay.example/bakers", "publishedAt": "2031-05-01T08:00:00Z"}
			""";

	@RegisterExtension
	static final BeforeAllCallback START = (context) -> server = TemporaryServer.of(POSTS, context);

	private static TemporaryServer server;

	/** For files of tests. */
	@TempDir
	static Path place;

	/** The folder of the graph. */
	static Path data() {
		return server.data();
	}

	/** Of the page. */
	static String address() {
		return server.address();
	}

	/** See {@link ServingJar#connection}. */
	static String connection(String name) throws IOException {
		return server.connection(name);
	}

}
