package newsweft.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.util.FileSystemUtils;

/**
 * Commands on a folder that a server has open: two papers, one story of two articles and
 * two articles apart. No test changes the articles.
 */
@ResourceLock("commands")
abstract class HarbourPosts {

	private static final Namespace NAMESPACE = Namespace.create(HarbourPosts.class);

	/** Started by the first class that asks, ended after the last. */
	@RegisterExtension
	static final BeforeAllCallback START = (context) -> server = context.getRoot()
		.getStore(NAMESPACE)
		.computeIfAbsent(Server.class, (key) -> new Server(), Server.class);

	private static Server server;

	/** For files of tests. */
	@TempDir
	static Path place;

	/** The folder of the graph. */
	static Path data() {
		return server.data;
	}

	/** Of the page. */
	static String address() {
		return server.address;
	}

	/** See {@link ServingJar#connection}. */
	static String connection(String name) throws IOException {
		return server.jar.connection(name);
	}

	private static final class Server implements AutoCloseable {

		private final Path place;

		private final Path data;

		private final ServingJar jar;

		private final String address;

		Server() {
			try {
				this.place = Files.createTempDirectory("newsweft-commands");
				this.data = this.place.resolve("data");
				this.jar = new ServingJar(this.data, corpus().toString());
				this.address = this.jar.awaitAddress();
				this.jar.awaitLine("Seconds:");
			}
			catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}

		private Path corpus() throws IOException {
			return Files.writeString(this.place.resolve("posts.jsonl"),
					"""
							{"title": "Harbour bridge closed after storm", "url": "https://tide.example/bridge", "publishedAt": "2031-05-01T08:00:00Z"}
							{"title": "Storm closes the harbour bridge", "url": "https://quay.example/bridge", "publishedAt": "2031-05-01T11:00:00Z"}
							{"title": "Chess champion keeps title", "url": "https://tide.example/chess", "publishedAt": "2031-05-01T08:00:00Z"}
							{"title": "Bakers strike over flour prices", "url": "https://quay.example/bakers", "publishedAt": "2031-05-01T08:00:00Z"}
							""");
		}

		@Override
		public void close() throws IOException {
			this.jar.close();
			FileSystemUtils.deleteRecursively(this.place);
		}

	}

}
