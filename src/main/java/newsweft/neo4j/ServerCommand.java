package newsweft.neo4j;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The command line that starts the database's process from the same jar or class path as
 * this one.
 */
final class ServerCommand {

	/**
	 * Up to it, native code needs no permission; giving it costs the module graph of the
	 * JDK's own archive, a second of the start.
	 */
	private static final int LAST_JAVA_THAT_ONLY_WARNS = 25;

	private static final String MAIN = "newsweft.neo4j.server.Server";

	private ServerCommand() {
	}

	static List<String> of(Neo4jProperties properties, List<Path> arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-Xmx" + properties.heap().toMegabytes() + "m");
		// Deeply nested statements overflow a stack of the usual size, and with it the
		// transaction's slot leaks.
		command.add("-Xss8m");
		command.add("-XX:ThreadStackSize=8192");
		command.add("-XX:+ExitOnOutOfMemoryError");
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
		String classPath = System.getProperty("java.class.path");
		command.addAll(sharedClasses(classPath));
		command.addAll(List.of("-cp", classPath, MAIN));
		arguments.forEach((argument) -> command.add(argument.toString()));
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
