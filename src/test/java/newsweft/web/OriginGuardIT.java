package newsweft.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests are written by hand, since an HTTP client lets nobody choose the host. */
@RealGraph
class OriginGuardIT {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "127.0.0.1", "[::1]", "LocalHost" })
	void answersUnderItsOwnNames(String host) throws IOException {
		assertThat(ask("Host: " + host + ":" + this.port)).startsWith("HTTP/1.1 200 ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.168.0.7" })
	void refusesOtherHostNames(String host) throws IOException {
		assertThat(ask("Host: " + host + ":" + this.port)).startsWith("HTTP/1.1 403 ")
			.contains("application/problem+json", "urn:newsweft:problem:foreign-request",
					"Ask for it as http://localhost.")
			.doesNotContain("largestStory");
	}

	@Test
	void answersItsOwnPages() throws IOException {
		String own = "localhost:" + this.port;

		assertThat(ask("Host: " + own + "\r\nOrigin: http://" + own)).startsWith("HTTP/1.1 200 ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://evil.example", "null", "http://localhost", "http://localhost:1",
			"https://localhost:%d", "http://127.0.0.1:%d", "" })
	void refusesPagesFromElsewhere(String origin) throws IOException {
		assertThat(
				ask("Host: localhost:" + this.port + "\r\nOrigin: " + origin.replace("%d", String.valueOf(this.port))))
			.startsWith("HTTP/1.1 403 ")
			.contains("application/problem+json", "Requests from other web sites are not answered.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site" })
	void refusesWhatOtherSitesAskForWithoutAnOrigin(String site) throws IOException {
		String own = "Host: localhost:" + this.port + "\r\nSec-Fetch-Site: " + site;

		for (String path : List.of("/api/stats", "/%61pi/stats", "/api;x=y/stats")) {
			assertThat(ask(path, own)).startsWith("HTTP/1.1 403 ")
				.contains("urn:newsweft:problem:foreign-request")
				.doesNotContain("largestStory");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "same-origin", "none" })
	void answersWhatItsOwnPageOrTheUserAsksFor(String site) throws IOException {
		assertThat(ask("Host: localhost:" + this.port + "\r\nSec-Fetch-Site: " + site)).startsWith("HTTP/1.1 200 ");
	}

	@Test
	void aLinkElsewhereLeadsToItsPage() throws IOException {
		assertThat(ask("/", "Host: localhost:" + this.port + "\r\nSec-Fetch-Site: cross-site"))
			.startsWith("HTTP/1.1 200 ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "evil.example" })
	void tellsTheBrowserWhatThePageMayDo(String host) throws IOException {
		assertThat(ask("Host: " + host + ":" + this.port)).contains(
				"Content-Security-Policy: default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
						+ "form-action 'none'; frame-ancestors 'none'\r\n",
				"X-Content-Type-Options: nosniff\r\n", "Referrer-Policy: no-referrer\r\n",
				"Cross-Origin-Opener-Policy: same-origin\r\n", "Cross-Origin-Resource-Policy: same-origin\r\n");
	}

	private String ask(String headers) throws IOException {
		return ask("/api/stats", headers);
	}

	private String ask(String path, String headers) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			String request = "GET " + path + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			InputStream answer = socket.getInputStream();
			return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
