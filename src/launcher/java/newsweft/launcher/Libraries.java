package newsweft.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;

/**
 * What the jar carries, as plain jars in a folder for caches. A file's name holds the checksum of its content, so that
 * versions share what they have in common, and what is there need not be written again.
 */
final class Libraries {

	private static final String CLASSES = "BOOT-INF/classes/";

	private static final String LIBRARIES = "BOOT-INF/lib/";

	private final Path jar;

	private final Path folder;

	Libraries(Path jar, Path folder) {
		this.jar = jar;
		this.folder = folder;
	}

	/** The folder for caches of this user. */
	static Path cache() {
		String named = System.getenv("NEWSWEFT_CACHE");
		if (named != null) {
			return Paths.get(named);
		}
		String home = System.getenv("XDG_CACHE_HOME");
		Path caches = (home != null && !home.isEmpty()) ? Paths.get(home)
				: Paths.get(System.getProperty("user.home"), ".cache");
		return caches.resolve("newsweft");
	}

	/** The class path: the product's own classes first, then the libraries in their order in the jar. */
	List<Path> unpack() throws IOException {
		Files.createDirectories(this.folder);
		List<Path> classPath = new ArrayList<>();
		List<JarEntry> classes = new ArrayList<>();
		try (JarFile whole = new JarFile(this.jar.toFile())) {
			for (JarEntry entry : Collections.list(whole.entries())) {
				if (entry.getName().startsWith(CLASSES) && entry.getName().length() > CLASSES.length()) {
					classes.add(entry);
				}
				else if (entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar")) {
					classPath.add(library(whole, entry));
				}
			}
			classPath.add(0, classes(whole, classes));
		}
		return classPath;
	}

	private Path library(JarFile whole, JarEntry entry) throws IOException {
		String name = entry.getName().substring(LIBRARIES.length(), entry.getName().length() - ".jar".length());
		Path file = this.folder.resolve(name + "-" + Long.toHexString(entry.getCrc()) + ".jar");
		if (!Files.exists(file) || Files.size(file) != entry.getSize()) {
			write(file, (out) -> copy(whole, entry, out));
		}
		return file;
	}

	private Path classes(JarFile whole, List<JarEntry> entries) throws IOException {
		CRC32 checksum = new CRC32();
		for (JarEntry entry : entries) {
			checksum.update((entry.getName() + entry.getCrc()).getBytes("UTF-8"));
		}
		Path file = this.folder.resolve("newsweft-classes-" + Long.toHexString(checksum.getValue()) + ".jar");
		if (!Files.exists(file)) {
			write(file, (out) -> {
				try (JarOutputStream packed = new JarOutputStream(out, whole.getManifest())) {
					for (JarEntry entry : entries) {
						JarEntry copy = new JarEntry(entry.getName().substring(CLASSES.length()));
						copy.setTime(entry.getTime());
						packed.putNextEntry(copy);
						copy(whole, entry, packed);
					}
				}
			});
		}
		return file;
	}

	/** Aside and moved, so that no process ever sees half a file. */
	private void write(Path file, Content content) throws IOException {
		Path draft = Files.createTempFile(this.folder, "draft", ".jar");
		try {
			try (OutputStream out = Files.newOutputStream(draft)) {
				content.write(out);
			}
			Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	private static void copy(JarFile whole, JarEntry entry, OutputStream out) throws IOException {
		try (InputStream in = whole.getInputStream(entry)) {
			byte[] buffer = new byte[1 << 16];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				out.write(buffer, 0, read);
			}
		}
	}

	/** Something to write. */
	private interface Content {

		void write(OutputStream out) throws IOException;

	}

}
