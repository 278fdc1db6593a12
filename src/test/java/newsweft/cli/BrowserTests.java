package newsweft.cli;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			Linux,      xdg-open http://localhost:8080
			FreeBSD,    xdg-open http://localhost:8080
			Mac OS X,   open http://localhost:8080
			Windows 11, 'rundll32 url.dll,FileProtocolHandler http://localhost:8080'
			""")
	void isOpenedByTheSystemsOwnCommand(String system, String command) {
		assertThat(String.join(" ", Browser.command(system, "http://localhost:8080"))).isEqualTo(command);
	}

	@Test
	void aCommandThatIsMissingIsToldOf() {
		assertThat(otherwise("no-such-browser-anywhere")).succeedsWithin(10, TimeUnit.SECONDS);
	}

	@Test
	void aCommandThatFailsIsToldOf() {
		String java = ProcessHandle.current().info().command().orElseThrow();

		assertThat(otherwise(java, "--no-such-option")).succeedsWithin(30, TimeUnit.SECONDS);
	}

	private static CompletableFuture<Boolean> otherwise(String... command) {
		CompletableFuture<Boolean> told = new CompletableFuture<>();
		Browser.run(List.of(command), () -> told.complete(true));
		return told;
	}

}
