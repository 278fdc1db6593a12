package newsweft.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder with the store of an embedded database; one process at a time owns it. */
final class DataFolder {

	/**
	 * A full disk stops the database in a way that only a restart with free space mends,
	 * so it is not started on one.
	 */
	private static final long LEAST_FREE_BYTES = 500L * 1024 * 1024;

	private static final String OWNER = "lock";

	private static final String USERS = "users";

	private final Path path;

	private DataFolder(Path path) {
		this.path = path;
	}

	/**
	 * Opens or creates the folder.
	 * @throws DatabaseUnavailable if it can't be a data folder
	 */
	static DataFolder at(Path path) {
		Path folder = path.toAbsolutePath().normalize();
		try {
			if (isForeign(folder)) {
				throw new DatabaseUnavailable("The folder " + folder
						+ " holds other things. Name a new or an empty folder with --data; it is kept to its owner.");
			}
			OwnerOnly.createFolder(folder);
		}
		catch (IOException failure) {
			throw unusable(folder, failure);
		}
		if (!Files.isWritable(folder)) {
			throw new DatabaseUnavailable("The data folder " + folder
					+ " can't be written to. Name another one with --data, or change its permissions.");
		}
		return new DataFolder(folder);
	}

	private static DatabaseUnavailable unusable(Path folder, IOException failure) {
		return new DatabaseUnavailable("The data folder " + folder + " can't be created or used (" + failure
				+ "). Name another one with --data.", failure);
	}

	private static boolean isForeign(Path folder) throws IOException {
		if (!Files.isDirectory(folder) || Files.exists(folder.resolve(OWNER))) {
			return false;
		}
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.findAny().isPresent();
		}
	}

	Path path() {
		return this.path;
	}

	ConnectionFile connectionFile() {
		return new ConnectionFile(this.path);
	}

	/**
	 * Makes it known as a data folder, though nobody owns it.
	 * @throws DatabaseUnavailable if nothing can be written there
	 */
	void claim() {
		Path owner = this.path.resolve(OWNER);
		try {
			if (Files.notExists(owner)) {
				Files.createFile(owner);
			}
		}
		catch (IOException failure) {
			throw unusable(this.path, failure);
		}
	}

	/**
	 * Makes this process the owner until it ends or releases the lock; empty when another
	 * one is.
	 */
	Optional<FileLock> lock() {
		return lock(OWNER, false);
	}

	/**
	 * Makes this process a user of another one's database, which stays until its users
	 * are gone; empty when it is just being closed.
	 */
	Optional<FileLock> use() {
		return lock(USERS, true);
	}

	/**
	 * Waits until nobody but this process uses the database, and keeps others from
	 * beginning to.
	 */
	FileLock awaitUsers() throws IOException {
		return open(USERS).lock();
	}

	static void release(FileLock lock) {
		try {
			lock.acquiredBy().close();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private Optional<FileLock> lock(String name, boolean shared) {
		try {
			FileChannel channel = open(name);
			FileLock lock = tryLock(channel, shared);
			if (lock == null) {
				channel.close();
			}
			return Optional.ofNullable(lock);
		}
		catch (IOException failure) {
			throw new DatabaseUnavailable("The data folder " + this.path + " can't be locked (" + failure
					+ "). Name another one with --data.", failure);
		}
	}

	private FileChannel open(String name) throws IOException {
		return FileChannel.open(this.path.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
	}

	private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel, boolean shared)
			throws IOException {
		try {
			return channel.tryLock(0, Long.MAX_VALUE, shared);
		}
		catch (OverlappingFileLockException heldByThisProcess) {
			return null;
		}
	}

	/**
	 * @throws DatabaseUnavailable if the disk is too full to start a database on
	 */
	void requireFreeSpace() {
		try {
			long free = Files.getFileStore(this.path).getUsableSpace();
			if (free < LEAST_FREE_BYTES) {
				throw new DatabaseUnavailable("Only " + free / (1024 * 1024) + " MB are free for " + this.path
						+ "; the database needs 500 MB to start. Free some space, or name another folder with --data.");
			}
		}
		catch (IOException failure) {
			throw new DatabaseUnavailable("The free space of " + this.path + " can't be read (" + failure + ").",
					failure);
		}
	}

}
