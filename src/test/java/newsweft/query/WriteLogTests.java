package newsweft.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import newsweft.query.QueryFailed.Reason;
import newsweft.query.WriteLog.Entry;
import newsweft.query.WriteLog.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class WriteLogTests {

	private final Entry entry = Entry.of(new Query("CREATE (:Topic)", Map.of()), new Changes(1, 0, 0, 0, 0, 1, 0),
			Outcome.COMMIT);

	private Path file;

	private WriteLog log;

	@BeforeEach
	void open(@TempDir Path folder) {
		this.file = folder.resolve("writes.jsonl");
		this.log = new WriteLog(this.file, new JsonMapper());
	}

	@Test
	void leavesNoPartOfALineThatCouldNotBeWritten() throws IOException {
		WriteLog full = new WriteLog(this.file, new JsonMapper(), (end, line) -> {
			end.write(line, 0, 20);
			throw new IOException("No space left on device");
		});

		this.log.add(this.entry);
		ErrorResponseException failure = catchThrowableOfType(ErrorResponseException.class, () -> full.add(this.entry));
		this.log.add(this.entry);

		assertThat(failure.getStatusCode()).isEqualTo(HttpStatus.INSUFFICIENT_STORAGE);
		assertThat(failure.getBody().getDetail()).contains("No space left on device");
		assertThat(outcomes()).containsExactly("commit", "commit");
	}

	@Test
	void saysThatNobodyKnowsWhatBecameOfACommitThatWasNotAnswered() throws IOException {
		QueryFailed told = catchThrowableOfType(QueryFailed.class,
				() -> this.log.around(this.entry, failing(new ServiceUnavailableException("Connection lost"))));

		assertThat(told.reason()).isEqualTo(Reason.UNKNOWN);
		assertThat(told.getMessage())
			.endsWith("it is not known whether the change was made; look before you try again.");
		assertThat(outcomes()).containsExactly("commit", "unknown");
		assertThat(Files.readString(this.file)).contains("Connection lost");
	}

	@Test
	void logsWhatCameOfACommitAlsoWhereTheThreadIsInterrupted() throws IOException {
		QueryFailed told = catchThrowableOfType(QueryFailed.class, () -> this.log.around(this.entry, () -> {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted");
		}));

		assertThat(Thread.interrupted()).isTrue();
		assertThat(told.reason()).isEqualTo(Reason.UNKNOWN);
		assertThat(outcomes()).containsExactly("commit", "unknown");
	}

	@Test
	void tellsTheDatabasesRefusalWhereThatCannotBeLogged() {
		ClientException refusal = new ClientException("It still has relationships");

		ClientException told = catchThrowableOfType(ClientException.class, () -> this.log.around(this.entry, () -> {
			makeAFolderOfTheLog();
			throw refusal;
		}));

		assertThat(told).isSameAs(refusal);
		assertThat(told.getSuppressed()).singleElement().isInstanceOf(ErrorResponseException.class);
	}

	private void makeAFolderOfTheLog() {
		assertThat(this.file.toFile().delete()).isTrue();
		assertThat(this.file.toFile().mkdir()).isTrue();
	}

	private static Runnable failing(RuntimeException failure) {
		return () -> {
			throw failure;
		};
	}

	private List<String> outcomes() throws IOException {
		JsonMapper json = new JsonMapper();
		return Files.readAllLines(this.file)
			.stream()
			.map((line) -> json.readTree(line).get("outcome").asString())
			.toList();
	}

}
