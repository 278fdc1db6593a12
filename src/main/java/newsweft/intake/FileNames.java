package newsweft.intake;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that somebody else gave to files, made safe for this machine. */
final class FileNames {

	/** File systems take 255 bytes for a name; a few are left for a number. */
	private static final int LONGEST = 240;

	private static final boolean ON_WINDOWS = File.separatorChar == '\\';

	/** Names stay what they are where they can: the keys of some posts depend on them. */
	private static final String REFUSED = ON_WINDOWS ? "[\\p{Cntrl}\\p{Cs}:*?\"<>|]" : "[\\p{Cntrl}\\p{Cs}]";

	private static final int DEEPEST = 10;

	private FileNames() {
	}

	/**
	 * A path below a folder that keeps what it can of the given one: never absolute,
	 * never upwards, without characters that a file system refuses.
	 * @param given separated by {@code /} or {@code \}
	 * @return at least one name, separated by {@code /}
	 */
	static String safe(String given) {
		String[] names = Arrays.stream(given.split("[/\\\\]"))
			.map(FileNames::name)
			.filter((name) -> !name.isEmpty())
			.toArray(String[]::new);
		String path = Arrays.stream(names).skip(Math.max(0, names.length - DEEPEST)).collect(Collectors.joining("/"));
		return path.isEmpty() ? "file" : path;
	}

	/** The path below a folder, with a number where it is taken. */
	static Path free(Path folder, String path) {
		int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
		String stem = (dot < 0) ? path : path.substring(0, dot);
		String extension = (dot < 0) ? "" : path.substring(dot);
		return Stream.iterate(1, (number) -> number + 1)
			.map((number) -> folder.resolve((number == 1) ? path : stem + " " + number + extension))
			.filter(Files::notExists)
			.findFirst()
			.orElseThrow();
	}

	private static String name(String given) {
		String plain = given.replaceAll(REFUSED, "_").strip();
		if (plain.matches("\\.*")) {
			return "";
		}
		byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
		int cut = Math.max(0, bytes.length - LONGEST);
		while (cut > 0 && (bytes[cut] & 0xc0) == 0x80) {
			cut++;
		}
		// The end tells the kind of file.
		return new String(bytes, cut, bytes.length - cut, StandardCharsets.UTF_8).strip();
	}

}
