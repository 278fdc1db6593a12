package newsweft.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The jar on a Neo4j server that is named by its address: here the one of another
 * Newsweft.
 */
class OtherServerIT extends HarbourPosts {

	@Test
	void isUsedAndNoDatabaseIsStarted() throws Exception {
		Run run = stats(connection("uri"), connection("password"));

		assertThat(run.err()).isEmpty();
		assertThat(run.out()).contains("\"articles\":4");
		assertThat(run.status()).isZero();
		assertThat(place.resolve("home").resolve(".newsweft")).doesNotExist();
	}

	@Test
	void isNotEnteredWithAWrongPassword() throws Exception {
		Run run = stats(connection("uri"), "wrong");

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err().lines()).hasSize(1).first().asString().contains("NEWSWEFT_PASSWORD");
	}

	@Test
	void isMissedInOneLine() throws Exception {
		Run run = stats("bolt://127.0.0.1:1", "any");

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err().lines()).hasSize(1).first().asString().contains("--uri");
	}

	private static Run stats(String uri, String password) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(ServingJar.command());
		command.add(1, "-Duser.home=" + place.resolve("home"));
		command.addAll(List.of("stats", "--json", "--uri", uri));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().put("NEWSWEFT_PASSWORD", password);
		// The libraries need not be unpacked again for another home.
		builder.environment()
			.putIfAbsent("NEWSWEFT_CACHE", Path.of(System.getProperty("user.home"), ".cache", "newsweft").toString());
		Process process = builder.start();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Run(process.waitFor(), out, err);
	}

}
