package newsweft.neo4j;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataFolderTests {

	@TempDir
	private Path place;

	@Test
	void takesTheRightsOfOthersAwayFromAnExistingFolder() throws IOException {
		Path open = Files.createDirectory(this.place.resolve("open"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

		DataFolder.at(open);

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open))).isEqualTo("rwx------");
	}

	@Test
	void isOwnedByOneAtATime() throws IOException {
		DataFolder folder = DataFolder.at(this.place.resolve("data"));
		FileLock lock = folder.lock().orElseThrow();

		assertThat(folder.lock()).isEmpty();
		lock.acquiredBy().close();
		assertThat(folder.lock()).isPresent();
	}

	@Test
	void refusesAFileInItsPlace() throws IOException {
		Path file = Files.createFile(this.place.resolve("file"));

		assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> DataFolder.at(file.resolve("data")))
			.withMessageContaining(file.toString())
			.withMessageContaining("--data");
	}

	@Test
	void refusesAFolderThatHoldsOtherThings() throws IOException {
		Files.createFile(this.place.resolve("diary.txt"));
		String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(this.place));

		assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> DataFolder.at(this.place))
			.withMessageContaining("holds other things")
			.withMessageContaining("--data");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.place))).isEqualTo(permissions);
	}

	@Test
	void acceptsItsOwnFolderAgain() {
		DataFolder folder = DataFolder.at(this.place.resolve("data"));
		folder.lock().orElseThrow();

		assertThat(DataFolder.at(folder.path()).path()).isEqualTo(folder.path());
	}

	@Test
	void acceptsAFolderThatWasClaimedForFilesAlone() throws IOException {
		DataFolder folder = DataFolder.at(this.place.resolve("data"));
		folder.claim();
		folder.claim();
		Files.createFile(folder.path().resolve("writes.jsonl"));

		assertThat(DataFolder.at(folder.path()).lock()).isPresent();
	}

	@Test
	void ignoresAConnectionThatAKilledProcessLeft() {
		assertThat(new Connection(URI.create("bolt://127.0.0.1:7777"), "neo4j", "x", 42, Long.MAX_VALUE).isCurrent())
			.isFalse();
	}

	@Test
	void readsTheConnectionThatWasWritten() {
		ConnectionFile file = DataFolder.at(this.place.resolve("data")).connectionFile();
		Connection connection = new Connection(URI.create("bolt://127.0.0.1:7777"), "neo4j", "a=b:c #1", 42,
				ProcessHandle.current().pid());

		assertThat(file.read()).isEmpty();
		file.write(connection);
		assertThat(file.read()).contains(connection);
		file.delete();
		assertThat(file.read()).isEmpty();
	}

}
