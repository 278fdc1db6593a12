package newsweft.neo4j;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The command lines that start processes of the database from the same jar or class path
 * as this one.
 */
final class ServerCommand {

	/**
	 * Up to it, native code needs no permission; giving it costs the module graph of the
	 * JDK's own archive, a second of the start.
	 */
	private static final int LAST_JAVA_THAT_ONLY_WARNS = 25;

	private static final String SERVER = "newsweft.neo4j.server.Server";

	private ServerCommand() {
	}

	/** The database itself. */
	static List<String> of(Neo4jProperties properties, List<Path> arguments) {
		List<String> options = new ArrayList<>();
		// Deeply nested statements overflow a stack of the usual size, and with it the
		// transaction's slot leaks.
		options.add("-Xss8m");
		options.add("-XX:ThreadStackSize=8192");
		options.add("-XX:+ExitOnOutOfMemoryError");
		options.addAll(sharedClasses(System.getProperty("java.class.path")));
		return command(properties, options, SERVER, arguments.stream().map(Path::toString).toList());
	}

	/** Another main class, which runs once. */
	static List<String> of(Neo4jProperties properties, String main, List<String> arguments) {
		return command(properties, List.of("--add-opens=java.base/java.nio=ALL-UNNAMED"), main, arguments);
	}

	private static List<String> command(Neo4jProperties properties, List<String> options, String main,
			List<String> arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-Xmx" + properties.heap().toMegabytes() + "m");
		command.add("-Djava.awt.headless=true");
		if (Runtime.version().feature() > LAST_JAVA_THAT_ONLY_WARNS) {
			command.add("--enable-native-access=ALL-UNNAMED");
		}
		if (Runtime.version().feature() >= 23) {
			command.add("--sun-misc-unsafe-memory-access=allow");
		}
		if (properties.quick()) {
			command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
		}
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
		command.addAll(arguments);
		return command;
	}

	/**
	 * Started from jars alone, as the launcher does it, the process keeps its loaded
	 * classes in an archive beside them, from which the next one starts in less than half
	 * of the time.
	 */
	private static List<String> sharedClasses(String classPath) {
		if (!Arrays.stream(classPath.split(File.pathSeparator)).allMatch((entry) -> entry.endsWith(".jar"))) {
			return List.of();
		}
		Path product = Path.of(classPath.substring(0, classPath.indexOf(File.pathSeparator)));
		Path archive = product.resolveSibling(product.getFileName().toString().replace(".jar", ".jsa"));
		return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:disable",
				"-Xlog:all=error:stderr");
	}

}
