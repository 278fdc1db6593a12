package newsweft.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that somebody else gave to files, made safe for this machine. */
final class FileNames {

	/** File systems take 255 bytes for a name, and characters have up to four. */
	private static final int LONGEST = 60;

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
		String plain = given.replaceAll("[\\p{Cntrl}\\p{Cs}:*?\"<>|]", "_").strip();
		if (plain.matches("\\.*")) {
			return "";
		}
		int[] characters = plain.codePoints().toArray();
		int cut = Math.max(0, characters.length - LONGEST);
		// The end tells the kind of file.
		return new String(characters, cut, characters.length - cut).strip();
	}

}
