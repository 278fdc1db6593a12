package newsweft.neo4j;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.management.OperatingSystemMXBean;
import org.springframework.util.unit.DataSize;

/** How much memory the database has for pages of its store, where nobody says it. */
final class PageCache {

	private static final DataSize LEAST = DataSize.ofMegabytes(256);

	private PageCache() {
	}

	/**
	 * What fits a store.
	 * @param store the folder of the database; it may not be there yet
	 */
	static DataSize fitting(Path store) throws IOException {
		return fitting(size(store.resolve("data").resolve("databases")), memory());
	}

	/**
	 * As much as the store has and a quarter more, since it grows; at most a quarter of
	 * the machine's memory.
	 * @param store bytes
	 * @param memory bytes
	 */
	static DataSize fitting(long store, long memory) {
		return DataSize.ofBytes(Math.max(LEAST.toBytes(), Math.min(store + store / 4, memory / 4)));
	}

	/** Without full-text indexes, which are kept elsewhere. */
	private static long size(Path folder) throws IOException {
		AtomicLong size = new AtomicLong();
		if (Files.isDirectory(folder)) {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes about) {
					return inner.getFileName().toString().startsWith("fulltext") ? FileVisitResult.SKIP_SUBTREE
							: FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
					size.addAndGet(about.size());
					return FileVisitResult.CONTINUE;
				}
			});
		}
		return size.get();
	}

	private static long memory() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
	}

}
