package newsweft.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder and all that is below it, by name. Links are followed, yet each folder is read
 * once, so that links in a circle come to an end.
 *
 * @param open whether what a link leads to may be read, by its real path
 */
record Folder(Path root, Predicate<Path> open) {

	private static final String LEADS_OUT = "link out of the open folders";

	void read(Found found) {
		new Walk(this.open, found::put, (path, file) -> SingleFile.read(path, file, file + "/", found)).walk(this.root,
				"");
	}

	/** How many readings there will be; empty if one of the files holds several. */
	OptionalLong count() {
		AtomicLong count = new AtomicLong();
		AtomicBoolean several = new AtomicBoolean();
		new Walk(this.open, (reading) -> count.incrementAndGet(), (path, file) -> {
			count.incrementAndGet();
			if (FileKind.of(path.getFileName().toString()).holdsSeveral()) {
				several.set(true);
			}
		}).walk(this.root, "");
		return several.get() ? OptionalLong.empty() : OptionalLong.of(count.get());
	}

	/**
	 * One walk.
	 *
	 * @param open whether what a link leads to may be read
	 * @param others takes what is known without opening a file
	 * @param files takes each file with its path below the root
	 */
	private record Walk(Predicate<Path> open, Consumer<Reading> others, BiConsumer<Path, String> files,
			Set<Path> seen) {

		Walk(Predicate<Path> open, Consumer<Reading> others, BiConsumer<Path, String> files) {
			this(open, others, files, new HashSet<>());
		}

		void walk(Path folder, String prefix) {
			List<Path> children;
			Path real;
			try (Stream<Path> listing = Files.list(folder)) {
				real = folder.toRealPath();
				children = listing.sorted(Comparator.comparing((child) -> child.getFileName().toString())).toList();
			}
			catch (IOException | UncheckedIOException unreadable) {
				this.others.accept(new Rejected(prefix, 0, "unreadable folder"));
				return;
			}
			if (!this.open.test(real)) {
				this.others.accept(new Skipped(prefix, LEADS_OUT));
				return;
			}
			if (!this.seen.add(real)) {
				this.others.accept(new Skipped(prefix, "folder is read already"));
				return;
			}
			children.forEach((child) -> visit(child, prefix + child.getFileName()));
		}

		private void visit(Path child, String file) {
			boolean hidden = FileKind.of(child.getFileName().toString()) == FileKind.HIDDEN;
			if (Files.isDirectory(child) && hidden) {
				this.others.accept(new Skipped(file + "/", "hidden folder"));
			}
			else if (Files.isDirectory(child)) {
				walk(child, file + "/");
			}
			else if (Files.isRegularFile(child) && !isOpen(child)) {
				this.others.accept(new Skipped(file, LEADS_OUT));
			}
			else if (Files.isRegularFile(child)) {
				this.files.accept(child, file);
			}
			else if (Files.exists(child)) {
				this.others.accept(new Skipped(file, "not a regular file"));
			}
			else {
				this.others.accept(new Rejected(file, 0, "link to nothing"));
			}
		}

		private boolean isOpen(Path file) {
			try {
				return !Files.isSymbolicLink(file) || this.open.test(file.toRealPath());
			}
			catch (IOException unreadable) {
				return false;
			}
		}

	}

}
