package newsweft.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * An archive of posts, read entry by entry without unpacking it to disk.
 *
 * @param prefix what to put in front of the names of its entries
 */
record Archive(String prefix) {

	private static final Pattern COMPRESSED = Pattern.compile("(?i)\\.(gz|xz)$");

	private static final int BUFFER_SIZE = 1 << 16;

	/** What the strongest preset of xz needs is 65 MiB. */
	private static final int XZ_MEMORY_KIB = 256 << 10;

	/**
	 * Reads a zip file.
	 * @throws IOException if it is broken as a whole; a broken entry is rejected alone
	 */
	void readZip(Path path, Found found) throws IOException {
		try (ZipFile zip = Unpacked.guarded(ZipFile.builder().setPath(path)::get)) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				String file = name(entry.getName());
				if (entry.isDirectory()) {
					continue;
				}
				if (isHidden(file)) {
					found.put(new Skipped(file, SingleFile.reason(FileKind.HIDDEN)));
				}
				else if (!zip.canReadEntryData(entry)) {
					boolean encrypted = entry.getGeneralPurposeBit().usesEncryption();
					found.put(new Rejected(file, 0, encrypted ? "encrypted" : "unknown compression"));
				}
				else {
					try (InputStream content = Unpacked.of(() -> checked(zip.getInputStream(entry), entry))) {
						SingleFile.read(file, content, found);
					}
					catch (IOException broken) {
						found.put(new Rejected(file, 0, "broken archive entry: " + SingleFile.reason(broken)));
					}
				}
			}
		}
	}

	/**
	 * Reads a tar file, or whatever a compressed file holds.
	 * @return a reader that fails where the file breaks; what came before was passed on
	 */
	Readings.FileReader unpacked(FileKind kind, String file, InputStream packed, Found found) {
		return () -> {
			BufferedInputStream content = new BufferedInputStream(Unpacked.of(() -> switch (kind) {
				case TAR -> packed;
				case TAR_XZ, XZ -> new XZInputStream(packed, XZ_MEMORY_KIB);
				default -> new GZIPInputStream(packed, BUFFER_SIZE);
			}), BUFFER_SIZE);
			boolean single = (kind == FileKind.GZ || kind == FileKind.XZ) && kind.orTold(content) != FileKind.TAR;
			if (single) {
				SingleFile.read(COMPRESSED.matcher(file).replaceFirst(""), content, found);
			}
			else {
				readTar(content, found);
			}
		};
	}

	private void readTar(InputStream content, Found found) throws IOException {
		try (TarArchiveInputStream tar = new TarArchiveInputStream(content);
				InputStream unpacked = Unpacked.of(() -> tar)) {
			for (TarArchiveEntry entry = next(tar); entry != null; entry = next(tar)) {
				String name = name(entry.getName());
				if (entry.isDirectory() || name.equals(this.prefix)) {
					continue;
				}
				if (isHidden(name)) {
					found.put(new Skipped(name, SingleFile.reason(FileKind.HIDDEN)));
				}
				else if (!entry.isFile() || entry.isSymbolicLink() || entry.isLink()) {
					found.put(new Skipped(name, "not a regular file"));
				}
				else {
					SingleFile.read(name, unpacked, found);
				}
			}
		}
	}

	/** Damaged text would often decompress without a complaint. */
	private static InputStream checked(InputStream content, ZipArchiveEntry entry) throws IOException {
		return ChecksumInputStream.builder()
			.setInputStream(content)
			.setChecksum(new CRC32())
			.setExpectedChecksumValue(entry.getCrc())
			.get();
	}

	private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
		return Unpacked.guarded(tar::getNextEntry);
	}

	/** Nothing is written to the path, yet it shall look like one below the archive. */
	private String name(String entry) {
		return this.prefix + Arrays.stream(entry.replace('\\', '/').split("/"))
			.filter((part) -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
			.collect(Collectors.joining("/"));
	}

	private boolean isHidden(String file) {
		return Arrays.stream(file.substring(this.prefix.length()).split("/")).anyMatch((part) -> part.startsWith("."));
	}

}
