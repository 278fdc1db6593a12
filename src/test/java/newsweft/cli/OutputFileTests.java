package newsweft.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class OutputFileTests {

	@TempDir
	private Path folder;

	@Test
	void replacesAnOlderOneAndLeavesNothingBeside() throws IOException {
		Path file = Files.writeString(this.folder.resolve("graph.json"), "older and longer");

		write(file, "new");

		assertThat(file).hasContent("new");
		assertThat(this.folder.toFile().list()).containsExactly("graph.json");
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void writesThroughALink() throws IOException {
		Path file = Files.writeString(this.folder.resolve("graph.json"), "old");
		Path link = Files.createSymbolicLink(this.folder.resolve("link.json"), file);

		write(link, "new");

		assertThat(link).isSymbolicLink();
		assertThat(file).hasContent("new");
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void writesStraightToWhatIsNoRegularFile() throws IOException {
		Path link = Files.createSymbolicLink(this.folder.resolve("nowhere"), Path.of("/dev/null"));

		write(link, "lost");

		assertThat(link).isSymbolicLink();
		Files.delete(link);
	}

	@Nested
	class Refusals {

		@Test
		void aFolderIsNoFile() {
			refuses(OutputFileTests.this.folder, " is a folder. Name a file in it.");
		}

		@Test
		void aFileNeedsAFolder() {
			refuses(OutputFileTests.this.folder.resolve("none").resolve("graph.json"), "There is no folder ");
		}

		@Test
		void aFailureLeavesTheOlderOneAlone() throws IOException {
			Path file = Files.writeString(OutputFileTests.this.folder.resolve("graph.json"), "old");

			assertThatIOException().isThrownBy(() -> new OutputFile(file).write((out) -> {
				out.write('n');
				throw new IOException("full");
			}));

			assertThat(file).hasContent("old");
			assertThat(OutputFileTests.this.folder.toFile().list()).containsExactly("graph.json");
		}

		private static void refuses(Path file, String message) {
			assertThatExceptionOfType(CommandFailed.class).isThrownBy(new OutputFile(file)::check)
				.withMessageContaining(message);
		}

	}

	private static void write(Path file, String text) throws IOException {
		new OutputFile(file).check();
		new OutputFile(file).write((out) -> out.write(text.getBytes(StandardCharsets.UTF_8)));
	}

}
