package newsweft.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The built jar as a server. */
public final class ServingJar implements AutoCloseable {

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	private static final String JAR = System.getProperty("newsweft.jar");

	private final Process process;

	private final BufferedReader output;

	private final Path data;

	/** In haste, since it will not run for long; with room for large results. */
	public ServingJar(Path data, String... arguments) throws IOException {
		this(data, command(), Map.of("NEWSWEFT_NEO4J_QUICK", "true", "NEWSWEFT_QUERY_MAX_ROWS", "1000000",
				"NEWSWEFT_QUERY_MAX_SIZE", "256MB", "NEWSWEFT_QUERY_TIMEOUT", "60s"), arguments);
	}

	private ServingJar(Path data, List<String> java, Map<String, String> environment, String... arguments)
			throws IOException {
		List<String> command = new ArrayList<>(java);
		command.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().putAll(environment);
		this.process = builder.start();
		this.output = this.process.inputReader(StandardCharsets.UTF_8);
		this.data = data;
	}

	/** As the README says. */
	static ServingJar unhurried(Path data, String... arguments) throws IOException {
		return new ServingJar(data, List.of(JAVA, "-jar", JAR), Map.of(), arguments);
	}

	/** The jar, to which a command is to be added. */
	static List<String> command() {
		return List.of(JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR);
	}

	/** Reads what it prints up to a line with these words. */
	public List<String> awaitLine(String words) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
			lines.add(line);
			if (line.contains(words)) {
				return lines;
			}
		}
		throw new AssertionError("It ended without the words \"" + words + "\": " + lines);
	}

	/** Waits until the page is served, and says where. */
	public String awaitAddress() throws IOException {
		String line = awaitLine("Newsweft is at ").getLast();
		return line.substring("Newsweft is at ".length(), line.indexOf(" ("));
	}

	ProcessHandle database() throws IOException {
		return ProcessHandle.of(Long.parseLong(connection("process"))).orElseThrow();
	}

	/**
	 * What it says to other commands of the database that it runs: uri, username,
	 * password, process.
	 */
	String connection(String name) throws IOException {
		Properties connection = new Properties();
		try (BufferedReader reader = Files.newBufferedReader(this.data.resolve("connection.properties"))) {
			connection.load(reader);
		}
		return connection.getProperty(name);
	}

	/** As Ctrl-C does it. */
	void end() throws InterruptedException, ExecutionException, TimeoutException {
		this.process.destroy();
		this.process.onExit().get(60, TimeUnit.SECONDS);
	}

	/** As SIGKILL does it. */
	void kill() throws InterruptedException, ExecutionException, TimeoutException {
		this.process.destroyForcibly();
		this.process.onExit().get(60, TimeUnit.SECONDS);
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
