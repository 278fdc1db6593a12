package newsweft.neo4j;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files and folders that nobody but their owner can read, where the file system knows
 * owners.
 */
final class OwnerOnly {

	private OwnerOnly() {
	}

	static void createFile(Path file) throws IOException {
		Files.createFile(file, attributes(file.toAbsolutePath().getParent(), "rw-------"));
	}

	/** Creates the folder, or takes the rights of others on an existing one away. */
	static void createFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Path parent = folder.toAbsolutePath().getParent();
			if (parent != null) {
				Files.createDirectories(parent);
				Files.createDirectory(folder, attributes(parent, "rwx------"));
			}
		}
		else if (knowsOwners(folder)) {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		}
	}

	private static FileAttribute<?>[] attributes(Path place, String permissions) throws IOException {
		return knowsOwners(place)
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

	private static boolean knowsOwners(Path place) throws IOException {
		FileStore store = Files.getFileStore(place);
		return store.supportsFileAttributeView("posix");
	}

}
