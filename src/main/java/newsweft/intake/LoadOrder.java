package newsweft.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import newsweft.corpus.Corpus;
import newsweft.load.LoadOptions;

/**
 * A corpus that is to be brought in.
 *
 * @param named what the user named, for the list of loads
 * @param corpus opened when its turn has come
 * @param end what is to be done when nobody needs the corpus any longer
 */
public record LoadOrder(List<String> named, Supplier<Corpus> corpus, LoadOptions options, Runnable end) {

	/**
	 * A corpus of files and folders.
	 * @param paths checked when the turn has come
	 */
	public static LoadOrder of(List<Path> paths, LoadOptions options) {
		return of(paths, () -> Corpus.of(paths), options);
	}

	/**
	 * A corpus of files and folders.
	 * @param paths checked when the turn has come
	 * @param open whether what a link leads to may be read, by its real path
	 */
	static LoadOrder of(List<Path> paths, Predicate<Path> open, LoadOptions options) {
		return of(paths, () -> Corpus.of(paths, open), options);
	}

	/**
	 * A corpus that is open already.
	 * @param paths where it comes from
	 */
	public static LoadOrder of(List<Path> paths, Corpus corpus, LoadOptions options) {
		return of(paths, () -> corpus, options);
	}

	/** The corpus that is bundled with the product. */
	public static LoadOrder sample() {
		return new LoadOrder(List.of("the bundled sample"), Corpus::sample, LoadOptions.ADDING, LoadOrder::nothing);
	}

	private static LoadOrder of(List<Path> paths, Supplier<Corpus> corpus, LoadOptions options) {
		return new LoadOrder(paths.stream().map(Path::toString).toList(), corpus, options, LoadOrder::nothing);
	}

	private static void nothing() {
		// The files are their owner's.
	}

}
