package newsweft.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class ContentTagsIT {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/app.js", "/painter.js", "/worker.js", "/style.css", "/webjars/d3/dist/d3.min.js" })
	void aFileIsSentAgainOnlyOnceItIsAnother(String path) throws Exception {
		HttpResponse<String> whole = ask(path, "\"another\"");

		assertThat(whole.statusCode()).isEqualTo(200);
		assertThat(whole.body()).isNotEmpty();
		assertThat(whole.headers().firstValue("Cache-Control")).contains("no-cache");
		assertThat(whole.headers().firstValue("Last-Modified")).isEmpty();
		HttpResponse<String> kept = ask(path, whole.headers().firstValue("ETag").orElseThrow());
		assertThat(kept.statusCode()).isEqualTo(304);
		assertThat(kept.body()).isEmpty();
	}

	@Test
	void answersOfTheDatabaseAreNotTagged() throws Exception {
		assertThat(ask("/api/stats", "\"another\"").headers().firstValue("ETag")).isEmpty();
	}

	private HttpResponse<String> ask(String path, String kept) throws IOException, InterruptedException {
		URI uri = URI.create("http://localhost:" + this.port + path);
		return this.client.send(HttpRequest.newBuilder(uri).header("If-None-Match", kept).build(),
				HttpResponse.BodyHandlers.ofString());
	}

}
