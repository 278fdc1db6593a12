package newsweft.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.SocketException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import newsweft.corpus.Corpus;
import newsweft.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.web.server.PortInUseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class FailureMessagesTests {

	@Test
	void aMissingCorpusIsNamed(@TempDir Path folder) {
		Path missing = folder.resolve("posts");

		assertThat(line(catchThrowable(() -> Corpus.of(List.of(missing)))))
			.isEqualTo(missing + " does not exist. Name a folder, a post or an archive that is there.");
	}

	@Test
	void aCorpusOfAnUnknownKindIsAnsweredWithTheKnownOnes(@TempDir Path folder) throws IOException {
		Path picture = Files.createFile(folder.resolve("picture.png"));

		assertThat(line(catchThrowable(() -> Corpus.of(List.of(picture))))).startsWith(picture + " is no corpus: name")
			.contains(".tar.xz");
	}

	@Test
	void aPortInUseIsAnsweredWithAnotherOne() {
		assertThat(line(new IllegalStateException("start", new PortInUseException(8080))))
			.isEqualTo("Port 8080 is in use. Name another one with --port, such as --port 8081.");
	}

	@Test
	void aPortOrAddressThatCannotBeUsedIsAnsweredWithItsSettings() {
		assertThat(line(new IllegalStateException("start", new SocketException("Permission denied"))))
			.isEqualTo("The page's port cannot be used: Permission denied. Name another one with --port, or check "
					+ "server.address.");
		assertThat(line(new IllegalStateException("start", new BindException("Cannot assign requested address"))))
			.startsWith("The page's port cannot be used: Cannot assign requested address.");
	}

	@Test
	void aWrongPasswordNamesWhatToCheck() {
		assertThat(line(new AuthenticationException("Neo.ClientError.Security.Unauthorized", "Unauthorized.")))
			.contains("--username", "NEWSWEFT_PASSWORD", "(Unauthorized.)");
	}

	@Test
	void aSilentDatabaseNamesWhatToCheck() {
		assertThat(line(new ServiceUnavailableException("Unable to connect to db.example:7687.")))
			.isEqualTo("The database does not answer: Unable to connect to db.example:7687. Check --uri, or that the "
					+ "server runs.");
	}

	@Test
	void aDatabaseThatFailsSaysSoInOneLine() {
		assertThat(line(new ClientException("Neo.ClientError.General.X", "No space\n\"left\"\n   ^")))
			.startsWith("The database failed: No space \"left\" ^")
			.contains("NEWSWEFT_DEBUG=1");
	}

	@Test
	void whatACommandSaysIsPassedOn() {
		assertThat(line(new RuntimeException(new CommandFailed("There is nothing to export."))))
			.isEqualTo("There is nothing to export.");
	}

	@Test
	void aMissingFileOrFolderIsNamed() {
		assertThat(line(new NoSuchFileException("out/x.json")))
			.isEqualTo("out/x.json does not exist, or its folder does not. Check the path.");
		assertThat(line(new UncheckedIOException(new NoSuchFileException("out/x.json")))).startsWith("out/x.json");
	}

	@Test
	void aFailureWithWordsOfItsOwnIsToldByThem() {
		assertThat(line(new UncheckedIOException("The folder is full; free some space.", new IOException("No space"))))
			.isEqualTo("The folder is full; free some space.");
	}

	@Test
	void aForbiddenFileIsNamed() {
		assertThat(line(new AccessDeniedException("/secret")))
			.isEqualTo("/secret may not be read or written. Check its permissions, or name another one.");
	}

	@Test
	void anotherFailureOfAFileNamesFileAndReason() {
		assertThat(line(new FileSystemException("/full", null, "No space left on device")))
			.isEqualTo("/full: No space left on device. Check the path and the space that is left.");
		assertThat(line(new IOException("Broken pipe")))
			.isEqualTo("A file could not be read or written: Broken pipe. Check the path and the space that is left.");
	}

	@Test
	void aThemeThatCannotBeUsedSaysWhy() {
		assertThat(line(catchThrowable(() -> Theme.of("Bridge", " "))))
			.isEqualTo("The theme cannot be used: query must not be blank.");
	}

	@Test
	void anUnknownFailureNamesItsCauseAndHowToSeeMore() {
		assertThat(line(new IllegalStateException("outer", new ArithmeticException("by\nzero"))))
			.isEqualTo("Newsweft failed: java.lang.ArithmeticException: by zero. With NEWSWEFT_DEBUG=1 in the "
					+ "environment it says more.");
	}

	private static String line(Throwable failure) {
		String message = FailureMessages.of(failure);
		assertThat(message).doesNotContain("\n").endsWith(".");
		return message;
	}

}
