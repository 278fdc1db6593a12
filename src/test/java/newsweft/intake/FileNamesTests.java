package newsweft.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			posts.zip               | posts.zip
			2020/01/a post.md       | 2020/01/a post.md
			../../etc/cron.d/x.md   | etc/cron.d/x.md
			/etc/passwd             | etc/passwd
			./a/./b/../c.md         | a/b/c.md
			.hidden/x.md            | .hidden/x.md
			``                      | file
			..                      | file
			///                     | file
			""")
	void staysBelowTheFolder(String given, String safe) {
		assertThat(FileNames.safe(given)).isEqualTo(safe);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void keepsWhatTheFileSystemTakes() {
		assertThat(FileNames.safe("Why? \"A:B\" <*|>.md")).isEqualTo("Why? \"A:B\" <*|>.md");
	}

	@Test
	@EnabledOnOs(OS.WINDOWS)
	void replacesWhatTheFileSystemRefuses() {
		assertThat(FileNames.safe("C:\\Users\\what?*\"<>|.md")).isEqualTo("C_/Users/what______.md");
	}

	@Test
	void keepsNoCharacterThatWouldEndALine() {
		assertThat(FileNames.safe("a\u0000b\nc\u007f.md")).isEqualTo("a_b_c_.md");
	}

	@Test
	void keepsTheEndOfALongNameAndOfADeepPath() {
		assertThat(FileNames.safe("x".repeat(233) + ".tar.gz")).hasSize(240);
		assertThat(FileNames.safe("x".repeat(300) + ".tar.gz")).hasSize(240).endsWith("x.tar.gz");
		assertThat(FileNames.safe("\uD83D\uDCF7".repeat(300) + ".md")).isEqualTo("\uD83D\uDCF7".repeat(59) + ".md");
		assertThat(FileNames.safe("d/".repeat(50) + "x.md")).isEqualTo("d/".repeat(9) + "x.md");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../x", "/x", "a/../../x", "..\\..\\x", "\u0000", "", ".../..", "a/./../..//b" })
	void leadsNowhereElse(String given, @TempDir Path folder) {
		assertThat(folder.resolve(FileNames.safe(given)).normalize()).startsWithRaw(folder).isNotEqualTo(folder);
	}

	@Test
	void numbersWhatIsTaken(@TempDir Path folder) throws IOException {
		Files.createDirectories(folder.resolve("a.b"));
		Files.createFile(folder.resolve("a.b/posts.tar.gz"));
		assertThat(FileNames.free(folder, "a.b/posts.tar.gz")).isEqualTo(folder.resolve("a.b/posts 2.tar.gz"));

		Files.createFile(folder.resolve("a.b/posts 2.tar.gz"));

		assertThat(FileNames.free(folder, "a.b/posts.tar.gz")).isEqualTo(folder.resolve("a.b/posts 3.tar.gz"));
		assertThat(FileNames.free(folder, "other")).isEqualTo(folder.resolve("other"));
	}

}
