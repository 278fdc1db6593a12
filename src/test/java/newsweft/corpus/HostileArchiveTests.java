package newsweft.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Entries that are small in their archive and would fill the memory. */
class HostileArchiveTests {

	private static final byte[] POST = "---\ntitle: T\n---\n".getBytes(StandardCharsets.UTF_8);

	/** In bytes, of zeros. */
	private static final int PART = 16 << 20;

	/** Which are 3 GiB; of zip the rest is not even unpacked. */
	private static final int IN_ZIP = 192;

	/** Which are 1 GiB. */
	private static final int IN_TAR = 64;

	@TempDir
	Path folder;

	@Test
	void bombInZipCostsItsSizeBound() throws IOException {
		ZipArchiveEntry bomb = new ZipArchiveEntry("bomb.md");
		bomb.setMethod(ZipEntry.DEFLATED);
		bomb.setSize((long) IN_ZIP * PART);
		writeZip(bomb, repeated(deflated(), IN_ZIP));
		rejectsBombAndGoesOn();
	}

	@Test
	void bombInTarCostsItsSizeBound() throws IOException {
		TarArchiveEntry bomb = new TarArchiveEntry("bomb.md", true);
		bomb.setSize((long) IN_TAR * PART);
		byte[] header = new byte[512];
		bomb.writeEntryHeader(header);
		ByteArrayOutputStream rest = new ByteArrayOutputStream();
		try (TarArchiveOutputStream tar = new TarArchiveOutputStream(rest)) {
			TarArchiveEntry post = new TarArchiveEntry("b.md", true);
			post.setSize(POST.length);
			tar.putArchiveEntry(post);
			tar.write(POST);
			tar.closeArchiveEntry();
		}
		try (OutputStream file = Files.newOutputStream(archive())) {
			file.write(gzip(header));
			repeated(gzip(new byte[PART]), IN_TAR).transferTo(file);
			file.write(gzip(rest.toByteArray()));
		}
		rejectsBombAndGoesOn();
	}

	private void rejectsBombAndGoesOn() throws IOException {
		assertThat(Files.size(archive())).isLessThan(PART);
		assertThat(read()).satisfiesExactly(
				(reading) -> assertThat(reading).isInstanceOfSatisfying(Rejected.class,
						(rejected) -> assertThat(rejected.reason()).startsWith("larger than 4 MiB")),
				(reading) -> assertThat(reading).isInstanceOf(Post.class));
	}

	/** An entry that is packed already, and a post. */
	private void writeZip(ZipArchiveEntry entry, InputStream packed) throws IOException {
		entry.setCrc(1);
		byte[] bytes = packed.readAllBytes();
		entry.setCompressedSize(bytes.length);
		try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive())) {
			zip.addRawArchiveEntry(entry, new ByteArrayInputStream(bytes));
			zip.putArchiveEntry(new ZipArchiveEntry("b.md"));
			zip.write(POST);
			zip.closeArchiveEntry();
		}
	}

	private static InputStream repeated(byte[] part, int times) {
		return new SequenceInputStream(Collections
			.enumeration(Collections.nCopies(times, part).stream().map(ByteArrayInputStream::new).toList()));
	}

	/** A part of a stream that can stand in it again and again. */
	private static byte[] deflated() {
		byte[] packed = new byte[PART / 64];
		Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
		deflater.setInput(new byte[PART]);
		int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
		deflater.end();
		return Arrays.copyOf(packed, length);
	}

	private static byte[] gzip(byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(content);
		}
		return bytes.toByteArray();
	}

	/** Its content tells which kind it is of. */
	private Path archive() {
		return this.folder.resolve("archive.txt");
	}

	private List<Reading> read() {
		List<Reading> readings = new ArrayList<>();
		Corpus.of(List.of(archive())).read(readings::add);
		return readings;
	}

}
