package newsweft.frontend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import newsweft.cli.ServingJar;
import org.springframework.util.FileSystemUtils;

/** The jar with the bundled sample, started once for all tests of pages. */
final class SampleServer implements AutoCloseable {

	private final Path data;

	private final ServingJar server;

	private final String address;

	SampleServer() {
		try {
			this.data = Files.createTempDirectory("newsweft-pages");
			this.server = new ServingJar(this.data);
			this.address = this.server.awaitAddress();
			this.server.awaitLine("Seconds:");
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	String address() {
		return this.address;
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		FileSystemUtils.deleteRecursively(this.data);
	}

}
