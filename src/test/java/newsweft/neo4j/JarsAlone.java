package newsweft.neo4j;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Where the product is built, databases of tests start from jars alone, as those of the
 * product do: only so does the JVM keep their classes in an archive, which halves each
 * start.
 */
public final class JarsAlone implements LauncherSessionListener {

	private static final String CLASS_PATH = "java.class.path";

	@Override
	public void launcherSessionOpened(LauncherSession session) {
		String built = System.getProperty("newsweft.jar");
		if (built != null) {
			System.setProperty(CLASS_PATH,
					Stream
						.concat(Stream.of(classes(Path.of(built)).toString()),
								Arrays.stream(System.getProperty(CLASS_PATH).split(File.pathSeparator)))
						.filter((entry) -> entry.endsWith(".jar"))
						.collect(Collectors.joining(File.pathSeparator)));
		}
	}

	/** The product's own classes, without the libraries that its jar carries. */
	private static Path classes(Path built) {
		try {
			Path folder = Files.createDirectories(built.resolveSibling("classes-alone"));
			return Files.copy(built.resolveSibling(built.getFileName() + ".original"),
					folder.resolve(built.getFileName()), StandardCopyOption.REPLACE_EXISTING,
					StandardCopyOption.COPY_ATTRIBUTES);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
