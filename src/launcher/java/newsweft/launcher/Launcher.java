package newsweft.launcher;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The jar's first class. It is compiled for Java 8, so that a Java that is too old for Newsweft gets one clear line
 * instead of a stack trace. It unpacks the libraries once, since classes load several times faster from plain jars than
 * from jars inside a jar, and starts the product from there.
 */
public final class Launcher {

	private static final int OLDEST_JAVA = 21;

	private static final String MAIN = "newsweft.Newsweft";

	private Launcher() {
	}

	/**
	 * Starts the product, or ends the process: with status 2 if Java is too old, with 1 if the libraries can't be
	 * unpacked.
	 * @param arguments the command line, passed on as it is
	 * @throws ReflectiveOperationException if the jar is not whole
	 * @throws URISyntaxException if the jar's own place can't be read
	 */
	public static void main(String[] arguments) throws ReflectiveOperationException, URISyntaxException {
		String version = System.getProperty("java.specification.version", "0");
		if (feature(version) < OLDEST_JAVA) {
			System.err.println("Newsweft needs Java " + OLDEST_JAVA + " or newer; this is Java " + version + " from "
					+ System.getProperty("java.home") + ". Start it with a newer one.");
			System.exit(2);
		}
		Path jar = Paths.get(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		try {
			start(new Libraries(jar, Libraries.cache()).unpack(), arguments);
		}
		catch (IOException failure) {
			System.err.println("The libraries of Newsweft can't be unpacked to " + Libraries.cache() + " (" + failure
					+ "). Free some space there, or name another folder in the environment as NEWSWEFT_CACHE.");
			System.exit(1);
		}
	}

	private static void start(List<Path> classPath, String[] arguments)
			throws ReflectiveOperationException, IOException {
		List<URL> places = new ArrayList<>();
		for (Path file : classPath) {
			places.add(file.toUri().toURL());
		}
		// The database's process is started from the same files.
		System.setProperty("java.class.path",
				classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
		ClassLoader loader = new URLClassLoader(places.toArray(new URL[0]), Launcher.class.getClassLoader());
		Thread.currentThread().setContextClassLoader(loader);
		try {
			loader.loadClass(MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
		}
		catch (InvocationTargetException failure) {
			Launcher.<RuntimeException>rethrow(failure.getCause());
		}
	}

	/** Java 8 calls itself 1.8, later ones by their number alone. */
	private static int feature(String specificationVersion) {
		String number = specificationVersion.startsWith("1.") ? specificationVersion.substring(2)
				: specificationVersion;
		return Integer.parseInt(number.split("\\.")[0]);
	}

	@SuppressWarnings("unchecked")
	private static <T extends Throwable> void rethrow(Throwable cause) throws T {
		throw (T) cause;
	}

}
