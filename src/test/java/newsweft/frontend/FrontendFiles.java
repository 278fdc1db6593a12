package newsweft.frontend;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpHandlers;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import org.webjars.WebJarVersionLocator;

/** Serves the files of the page as they are in the project, and no API. */
final class FrontendFiles implements AutoCloseable {

	static final Path FOLDER = Path.of("frontend").toAbsolutePath();

	/** The library that the page and its workers have. */
	static final String D3 = "/webjars/d3/dist/d3.min.js";

	private final HttpServer server;

	FrontendFiles() throws IOException {
		this.server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
				FOLDER, OutputLevel.NONE);
		this.server.createContext(D3, HttpHandlers.of(200, Headers.of("Content-Type", "text/javascript"), d3()));
		this.server.start();
	}

	String address() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private static String d3() throws IOException {
		String path = new WebJarVersionLocator().fullPath("d3", "dist/d3.min.js");
		try (InputStream library = FrontendFiles.class.getClassLoader().getResourceAsStream(path)) {
			return new String(Objects.requireNonNull(library).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
