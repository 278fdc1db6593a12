package newsweft.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;

/** Serves the benchmark's page, the product's own modules and the other libraries. */
final class BenchServer implements AutoCloseable {

	private static final Path SOURCES = Path.of("src", "bench", "browser");

	/** Memory is told only to pages that nothing from elsewhere can look into. */
	private static final Filter ALONE = Filter.beforeHandler("isolates the page", (exchange) -> {
		exchange.getResponseHeaders().add("Cross-Origin-Opener-Policy", "same-origin");
		exchange.getResponseHeaders().add("Cross-Origin-Embedder-Policy", "require-corp");
	});

	private final HttpServer server;

	BenchServer(Path libraries) throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		serve("/", SOURCES);
		serve("/frontend/", Path.of("frontend"));
		serve("/libraries/", libraries);
		this.server.start();
	}

	String address() {
		return "http://localhost:" + this.server.getAddress().getPort() + "/index.html";
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void serve(String path, Path folder) {
		this.server.createContext(path, SimpleFileServer.createFileHandler(folder.toAbsolutePath()))
			.getFilters()
			.add(ALONE);
	}

}
