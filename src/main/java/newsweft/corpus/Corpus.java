package newsweft.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A collection of posts: folders, files and archives, read one after the other.
 */
public final class Corpus {

	private static final String SAMPLE = "posts.jsonl";

	private final List<Part> parts;

	private final Vocabulary vocabulary;

	private Corpus(List<Part> parts, Vocabulary vocabulary) {
		this.parts = parts;
		this.vocabulary = vocabulary;
	}

	/**
	 * The corpus at these places: folders with all that is below them, files of posts
	 * (front matter in {@code .md}, {@code .txt}, {@code .html}; feeds, JSON, JSON Lines,
	 * tables), and archives of such files ({@code .zip}, {@code .tar}, {@code .tar.gz},
	 * {@code .tar.xz}), or one compressed file ({@code .gz}, {@code .xz}). Nothing is
	 * read yet.
	 * @param paths in the order in which they shall be read
	 * @throws CorpusNotFound if one is missing or unreadable
	 * @throws UnknownCorpus if one is a file of another kind
	 */
	public static Corpus of(List<Path> paths) {
		return of(paths, Vocabulary.STANDARD);
	}

	/**
	 * The corpus at these places, as {@link #of(List)} describes it.
	 * @param vocabulary by which names its files say what
	 */
	public static Corpus of(List<Path> paths, Vocabulary vocabulary) {
		return new Corpus(paths.stream().map((path) -> part(path, (real) -> true)).toList(), vocabulary);
	}

	/**
	 * The corpus at these places, as {@link #of(List)} describes it, without what links
	 * lead to elsewhere.
	 * @param open whether what a link leads to may be read, by its real path
	 */
	public static Corpus of(List<Path> paths, Predicate<Path> open) {
		return new Corpus(paths.stream().map((path) -> part(path, open)).toList(), Vocabulary.STANDARD);
	}

	/** The same places, whose files speak another vocabulary. */
	public Corpus with(Vocabulary other) {
		return new Corpus(this.parts, other);
	}

	/**
	 * The corpus that is bundled with the product: bibliographic facts of some 250
	 * articles on facial recognition.
	 */
	public static Corpus sample() {
		return new Corpus(List.of(new Part(Corpus::readSample, OptionalLong::empty)), Vocabulary.STANDARD);
	}

	/**
	 * Reads everything, in an order that is the same each time: places as they were
	 * named, folders by name, archives by entry. Each file gives one reading, each line
	 * of a JSON Lines file too; an archive gives those of its entries, and one more if it
	 * breaks. Archives are streamed, nothing is unpacked to disk.
	 * @param reader called on the calling thread; what it throws ends the reading and is
	 * passed on
	 */
	public void read(Consumer<Reading> reader) {
		read(Ledger.NONE, reader);
	}

	/**
	 * Reads everything that the ledger does not know, as {@link #read(Consumer)} does.
	 */
	public void read(Ledger ledger, Consumer<Reading> reader) {
		try (Readings readings = new Readings(ledger, reader)) {
			Found found = new Found(readings, this.vocabulary);
			this.parts.forEach((part) -> part.read().accept(found));
			readings.finish();
		}
	}

	/**
	 * How many readings to expect, for a progress bar.
	 * @return empty where only reading everything would tell, as with archives
	 */
	public OptionalLong files() {
		long files = 0;
		for (Part part : this.parts) {
			OptionalLong count = part.count().get();
			if (count.isEmpty()) {
				return count;
			}
			files += count.getAsLong();
		}
		return OptionalLong.of(files);
	}

	private static Part part(Path path, Predicate<Path> open) {
		if (!Files.exists(path)) {
			throw new CorpusNotFound(path, "does not exist");
		}
		if (!Files.isReadable(path)) {
			throw new CorpusNotFound(path, "cannot be read");
		}
		if (Files.isDirectory(path)) {
			Folder folder = new Folder(path, open);
			return new Part(folder::read, folder::count);
		}
		String name = path.toAbsolutePath().normalize().getFileName().toString();
		FileKind kind = FileKind.of(name);
		if (!Files.isRegularFile(path) || kind == FileKind.HIDDEN || kind == FileKind.OTHER) {
			throw new UnknownCorpus(path);
		}
		return new Part((found) -> SingleFile.read(path, name, "", found),
				() -> kind.holdsSeveral() ? OptionalLong.empty() : OptionalLong.of(1));
	}

	private static void readSample(Found found) {
		try (InputStream lines = Corpus.class.getResourceAsStream("/sample-corpus/" + SAMPLE)) {
			PostLines.read(SAMPLE, Objects.requireNonNull(lines, "The jar lacks its sample."), found);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/**
	 * One of the places.
	 *
	 * @param read reads all of it
	 * @param count how many readings it holds, where that is known
	 */
	private record Part(Consumer<Found> read, Supplier<OptionalLong> count) {
	}

}
