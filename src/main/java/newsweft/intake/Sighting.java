package newsweft.intake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What files look like at a moment, by name, size and time of the last change; in a few
 * bytes, however many there are.
 *
 * @param files how many there are
 * @param print another one when one of them is another one
 */
record Sighting(long files, long print) {

	/**
	 * Looks at files, and at folders with all that is below them. What is hidden or gone
	 * counts as absent.
	 */
	static Sighting of(List<Path> places) {
		Look look = new Look();
		for (Path place : places) {
			try {
				Files.walkFileTree(place, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, look);
			}
			catch (IOException gone) {
				// It counts again when it is back.
			}
		}
		return new Sighting(look.files, look.print);
	}

	/** The print is a sum, so that no order matters. */
	private static final class Look extends SimpleFileVisitor<Path> {

		private long files;

		private long print;

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (attributes.isRegularFile() && !isHidden(file)) {
				this.files++;
				this.print += mixed(mixed(mixed(file.toString().hashCode()) + attributes.size())
						+ attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException failure) {
			return FileVisitResult.CONTINUE;
		}

		private static boolean isHidden(Path path) {
			Path name = path.getFileName();
			return name != null && name.toString().matches("\\.[^.].*");
		}

		/** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
		private static long mixed(long value) {
			long mixed = value + 0x9e3779b97f4a7c15L;
			mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
			mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
			return mixed ^ (mixed >>> 31);
		}

	}

}
