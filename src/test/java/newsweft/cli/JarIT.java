package newsweft.cli;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@ResourceLock("commands")
class JarIT {

	private static final int CLASS_VERSION_OF_JAVA_8 = 52;

	@TempDir
	private Path data;

	@TempDir
	private Path corpus;

	/**
	 * On machines that have such a Java beside the one of the tests, as Debian 12 does.
	 */
	@Test
	void saysInOneLineThatJavaIsTooOld() throws Exception {
		Optional<Path> oldJava = oldJava();
		assumeTrue(oldJava.isPresent(), "there is no Java older than 21 in /usr/lib/jvm");
		List<String> command = new ArrayList<>(ServingJar.command());
		command.set(0, oldJava.orElseThrow().resolve("bin/java").toString());

		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();

		assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()).hasSize(1)
			.first()
			.asString()
			.contains("needs Java 21 or newer", "this is Java ");
		assertThat(process.waitFor()).isEqualTo(2);
	}

	private static Optional<Path> oldJava() throws IOException {
		Path javas = Path.of("/usr/lib/jvm");
		if (!Files.isDirectory(javas)) {
			return Optional.empty();
		}
		try (Stream<Path> homes = Files.list(javas)) {
			return homes.filter((home) -> Files.isExecutable(home.resolve("bin/java")))
				.filter((home) -> feature(home) < 21)
				.sorted()
				.findFirst();
		}
	}

	private static int feature(Path home) {
		Properties release = new Properties();
		try (Reader lines = Files.newBufferedReader(home.resolve("release"))) {
			release.load(lines);
			String version = release.getProperty("JAVA_VERSION").replace("\"", "");
			return Runtime.Version.parse(version.replaceFirst("^1\\.", "").replaceFirst("_.*", "")).feature();
		}
		catch (IOException unreadable) {
			return Integer.MAX_VALUE;
		}
	}

	@Test
	void startsWithClassesThatOldJavasCanRead() throws IOException {
		try (JarFile jar = new JarFile(System.getProperty("newsweft.jar"));
				DataInputStream launcher = new DataInputStream(
						jar.getInputStream(jar.getEntry("newsweft/launcher/Launcher.class")))) {
			assertThat(launcher.readInt()).isEqualTo(0xCAFEBABE);
			launcher.readUnsignedShort();
			assertThat(launcher.readUnsignedShort()).isEqualTo(CLASS_VERSION_OF_JAVA_8);
		}
	}

	@Test
	void followsItsFolderWarnsOfWritesAndLeavesNoProcessBehind() throws Exception {
		onePost();
		try (ServingJar server = ServingJar.unhurried(this.data, this.corpus.toString(), "--watch", "--allow-writes")) {
			assertThat(server.awaitLine("Seconds:"))
				.anyMatch((line) -> line.startsWith("Writes are on:") && line.contains("writes.jsonl"));
			ProcessHandle database = server.database();
			Files.writeString(this.corpus.resolve("two.md"),
					"---\ntitle: \"Two\"\nurl: https://paper.example/two\n---\n");
			assertThat(server.awaitLine("Seconds:")).contains("Articles: 1 new, 0 changed, 0 unchanged, 0 removed");

			server.end();

			database.onExit().get(60, TimeUnit.SECONDS);
			assertThat(database.isAlive()).isFalse();
			assertThat(this.data.resolve("connection.properties")).doesNotExist();
		}
	}

	@Test
	void takesTheDatabaseAlongWhenItIsKilledAndCommandsThatRunAtOnceShareTheNextOne() throws Exception {
		try (ServingJar first = new ServingJar(this.data, onePost().toString())) {
			first.awaitLine("Seconds:");
			ProcessHandle database = first.database();
			first.kill();
			database.onExit().get(60, TimeUnit.SECONDS);
			assertThat(database.isAlive()).isFalse();
		}
		List<Process> commands = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			List<String> command = new ArrayList<>(ServingJar.command());
			command.addAll(List.of("stats", "--json", "--data", this.data.toString()));
			commands.add(new ProcessBuilder(command).redirectErrorStream(true).start());
		}

		for (Process command : commands) {
			assertThat(new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("{\"articles\":1,");
			assertThat(command.waitFor()).isZero();
		}
	}

	private Path onePost() throws IOException {
		return Files.writeString(this.corpus.resolve("one.md"),
				"---\ntitle: \"One\"\nurl: https://paper.example/one\n---\n");
	}

}
