package newsweft.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The jar as a server on a folder of its own, which goes with it. */
public final class TemporaryServer implements AutoCloseable {

	private static final Namespace NAMESPACE = Namespace.create(TemporaryServer.class);

	private final Path place;

	private final ServingJar jar;

	private final String address;

	private TemporaryServer(Path place, String... corpus) throws IOException {
		this.place = place;
		this.jar = new ServingJar(data(), corpus);
		this.address = this.jar.awaitAddress();
		this.jar.awaitLine("Seconds:");
	}

	/**
	 * The one with some posts: started by the first class that asks, ended after the
	 * last.
	 * @param posts one a line; the bundled sample where there are none
	 */
	public static TemporaryServer of(String posts, ExtensionContext context) {
		return of(posts, context, () -> {
			Path place = place();
			return posts.isEmpty() ? new TemporaryServer(place)
					: new TemporaryServer(place, Files.writeString(place.resolve("posts.jsonl"), posts).toString());
		});
	}

	/** The one with a corpus of this machine, likewise. */
	public static TemporaryServer of(Path corpus, ExtensionContext context) {
		return of(corpus.toString(), context, () -> serving(corpus));
	}

	/** One more with a corpus of this machine, for whoever closes it. */
	public static TemporaryServer serving(Path corpus) throws IOException {
		return new TemporaryServer(place(), corpus.toString());
	}

	private static TemporaryServer of(String key, ExtensionContext context, Start start) {
		return context.getRoot().getStore(NAMESPACE).computeIfAbsent(key, (any) -> {
			try {
				return start.server();
			}
			catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}, TemporaryServer.class);
	}

	private static Path place() throws IOException {
		return Files.createTempDirectory("newsweft-server");
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
	public String connection(String name) {
		try {
			return this.jar.connection(name);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** What a page is answered. */
	public byte[] get(String path) throws IOException, InterruptedException {
		return body(HttpRequest.newBuilder(URI.create(this.address + path)));
	}

	/**
	 * A part of the graph in a format.
	 * @param source of the view, as JSON
	 */
	public byte[] export(String format, String source) throws IOException, InterruptedException {
		String wanted = "{\"format\": \"%s\", \"view\": {\"source\": %s, \"limit\": 5000}}".formatted(format, source);
		return body(HttpRequest.newBuilder(URI.create(this.address + "/api/export"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(wanted)));
	}

	private static byte[] body(HttpRequest.Builder request) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
			assertThat(answer.statusCode()).as(() -> new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(200);
			return answer.body();
		}
	}

	@Override
	public void close() throws IOException {
		this.jar.close();
		FileSystemUtils.deleteRecursively(this.place);
	}

	/** Starts one. */
	@FunctionalInterface
	private interface Start {

		TemporaryServer server() throws IOException;

	}

}
