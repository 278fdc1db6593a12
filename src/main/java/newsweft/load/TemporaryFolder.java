package newsweft.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A folder for the files of one load, made when it is first asked for. What loads left
 * that were killed goes with the next one.
 */
final class TemporaryFolder implements AutoCloseable {

	private static final String PREFIX = "newsweft-load-";

	private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,18})-.*");

	private @Nullable Path path;

	Path path() {
		Path made = this.path;
		if (made == null) {
			try {
				removeAbandoned();
				made = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
			}
			catch (IOException failure) {
				throw unusable(failure);
			}
			this.path = made;
		}
		return made;
	}

	/** What a load says that cannot use its files. */
	static UncheckedIOException unusable(IOException failure) {
		return new UncheckedIOException("The temporary folder cannot be used; free some space there or name another "
				+ "with -Djava.io.tmpdir=FOLDER.", failure);
	}

	private static void removeAbandoned() throws IOException {
		try (Stream<Path> folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			for (Path each : folders.toList()) {
				Matcher name = NAME.matcher(each.getFileName().toString());
				if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
					removeIfMine(each);
				}
			}
		}
	}

	/** In a folder that several people share, only its owner can remove one. */
	private static void removeIfMine(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException notMine) {
			// It stays until its owner loads again.
		}
	}

	@Override
	public void close() {
		try {
			FileSystemUtils.deleteRecursively(this.path);
		}
		catch (IOException failure) {
			throw unusable(failure);
		}
	}

}
