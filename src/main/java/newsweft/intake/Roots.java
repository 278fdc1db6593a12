package newsweft.intake;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import newsweft.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The folders of the server below which those who use the page may read. */
@Component
final class Roots {

	private static final Path HOME = Path.of(System.getProperty("user.home"));

	private final List<Path> folders;

	@Autowired
	Roots(IntakeProperties properties, ServerProperties server) {
		this(properties.roots(), server.getAddress());
	}

	Roots(@Nullable List<Path> configured, @Nullable InetAddress address) {
		List<Path> usual = (address != null && address.isLoopbackAddress()) ? List.of(Path.of(""), HOME) : List.of();
		this.folders = Objects.requireNonNullElse(configured, usual).stream().map(Roots::real).distinct().toList();
	}

	/** Without links. */
	List<Path> folders() {
		return this.folders;
	}

	/**
	 * The place that somebody named.
	 * @param named absolute, or below the working folder; {@code ~} is the home folder
	 * @return without links
	 * @throws org.springframework.web.ErrorResponseException if it is no path, or not
	 * below one of the folders or hidden there, whether or not it is there
	 */
	Path find(String named) {
		if (this.folders.isEmpty()) {
			throw Problem.failure(HttpStatus.FORBIDDEN, "no-corpus-roots", "No folder is open",
					"newsweft.corpus.roots is empty, or is not set and this server can be reached from other machines. "
							+ "Name there the folders that it may read and start it again, or drop the files onto the page.");
		}
		Path real = real(parse(named));
		if (this.folders.stream().noneMatch(real::startsWith)) {
			throw Problem.failure(HttpStatus.FORBIDDEN, "outside-corpus-roots", "Outside the open folders", named
					+ " is not below " + this.folders.stream().map(Path::toString).collect(Collectors.joining(" or "))
					+ ". Move it there, name its folder in newsweft.corpus.roots, or drop the files onto the page.");
		}
		if (!isOpen(real)) {
			throw Problem.failure(HttpStatus.FORBIDDEN, "hidden-corpus", "Hidden",
					named + " is hidden, or in a hidden folder. "
							+ "Name that folder in newsweft.corpus.roots, or drop the files onto the page.");
		}
		return real;
	}

	/**
	 * Whether a place, without links, is below one of the folders and not hidden there.
	 */
	boolean isOpen(Path real) {
		return this.folders.stream().anyMatch((folder) -> real.startsWith(folder) && !isHidden(folder, real));
	}

	private static boolean isHidden(Path folder, Path real) {
		return StreamSupport.stream(folder.relativize(real).spliterator(), false)
			.anyMatch((part) -> part.toString().startsWith("."));
	}

	private static Path parse(String named) {
		String text = named.strip();
		try {
			return (text.equals("~") || text.startsWith("~/"))
					? HOME.resolve(text.substring(Math.min(2, text.length()))) : Path.of(text);
		}
		catch (InvalidPathException failure) {
			throw Problem.failure(HttpStatus.BAD_REQUEST, "no-path", "No path",
					"\"" + named + "\" is no path: " + failure.getReason() + ". Name a folder, a post or an archive.");
		}
	}

	/** Of what is not there, as far as its folders are. */
	private static Path real(Path path) {
		Path absolute = path.toAbsolutePath();
		Path there = Stream.iterate(absolute, Objects::nonNull, Path::getParent)
			.filter(Files::exists)
			.findFirst()
			.orElse(absolute);
		try {
			return there.toRealPath().resolve(there.relativize(absolute)).normalize();
		}
		catch (IOException unreadable) {
			return absolute.normalize();
		}
	}

}
