package newsweft.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.util.FileSystemUtils;

/** The jar as a server on a folder of its own, which goes with it. */
public final class TemporaryServer implements AutoCloseable {

	private static final Namespace NAMESPACE = Namespace.create(TemporaryServer.class);

	private final Path place;

	private final ServingJar jar;

	private final String address;

	private TemporaryServer(String posts) {
		try {
			this.place = Files.createTempDirectory("newsweft-server");
			String[] corpus = posts.isEmpty() ? new String[0]
					: new String[] { Files.writeString(this.place.resolve("posts.jsonl"), posts).toString() };
			this.jar = new ServingJar(data(), corpus);
			this.address = this.jar.awaitAddress();
			this.jar.awaitLine("Seconds:");
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/**
	 * The one with some posts: started by the first class that asks, ended after the
	 * last.
	 * @param posts one a line; the bundled sample where there are none
	 */
	public static TemporaryServer of(String posts, ExtensionContext context) {
		return context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(posts, TemporaryServer::new, TemporaryServer.class);
	}

	/** Of the page. */
	public String address() {
		return this.address;
	}

	/** The folder of the graph. */
	Path data() {
		return this.place.resolve("data");
	}

	/** See {@link ServingJar#connection}. */
	public String connection(String name) throws IOException {
		return this.jar.connection(name);
	}

	@Override
	public void close() throws IOException {
		this.jar.close();
		FileSystemUtils.deleteRecursively(this.place);
	}

}
