package newsweft.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import newsweft.corpus.Corpus;
import newsweft.load.LoadOptions;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What the page asks a server for, and what it answers where nothing is wrong. */
record LoadRequests(RestTestClient http) {

	static LoadRequests to(int port) {
		return new LoadRequests(RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build());
	}

	/** Until the latch is counted down, what is asked for waits. */
	static CountDownLatch holdTheWorker(Loads loads, Path path) {
		CountDownLatch hold = new CountDownLatch(1);
		loads.begin(new LoadOrder(List.of("held"), () -> {
			await(hold);
			return Corpus.of(List.of(path));
		}, new LoadOptions(false, true), () -> {
		}), LoadController::unheard);
		return hold;
	}

	static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
	}

	String begin(Path path, String options) {
		return body(this.http.post()
			.uri("/api/loads")
			.contentType(MediaType.APPLICATION_JSON)
			.body(wanted(path, options))
			.exchange()
			.expectStatus()
			.isAccepted());
	}

	static String wanted(Path path, String options) {
		return "{\"paths\": [\"" + path.toString().replace("\\", "/") + "\"]" + options + "}";
	}

	String send(String content, String... names) {
		return body(this.http.post()
			.uri("/api/loads/files")
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(parts(content, names))
			.exchange()
			.expectStatus()
			.isAccepted());
	}

	static MultiValueMap<String, Object> parts(String content, String... names) {
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		for (String name : names) {
			parts.add("files", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
				@Override
				public String getFilename() {
					return name;
				}
			});
		}
		return parts;
	}

	/** Until the load has ended. */
	List<String> events(String id) {
		return get("/api/loads/" + id + "/events").lines().filter((line) -> line.startsWith("data: ")).toList();
	}

	String delete(String id) {
		return body(this.http.delete().uri("/api/loads/" + id).exchange().expectStatus().isOk());
	}

	String get(String path) {
		return body(this.http.get().uri(path).exchange().expectStatus().isOk());
	}

	static String body(RestTestClient.ResponseSpec answer) {
		return String.valueOf(answer.expectBody(String.class).returnResult().getResponseBody());
	}

}
