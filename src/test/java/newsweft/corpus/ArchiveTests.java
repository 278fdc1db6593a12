package newsweft.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

class ArchiveTests {

	private static final byte[] POST = "---\ntitle: T\n---\n".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "a.zip", "a.tar", "a.tar.gz", "a.tgz", "a.tar.xz", "a.gz", "A.ZIP" })
	void readsEntriesInTheirOrder(String name) throws IOException {
		write(name, archive(name, "_posts/b.md", "_posts/a/ü.txt"));
		assertThat(read(name)).extracting(Reading::file).containsExactly("_posts/b.md", "_posts/a/ü.txt");
		assertThat(read(name)).allMatch(Post.class::isInstance);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.zip", "a.tar.gz", "a.tar.xz" })
	void saysOfEveryEntryWhyItIsNoPost(String name) throws IOException {
		write(name,
				archive(name, "./", "./_posts/.keep", "__MACOSX/._a.md", "b.zip", "c.jpg", "../../x.md", "/etc/y.md"));
		assertThat(read(name)).satisfiesExactly(
				(reading) -> assertThat(reading).isEqualTo(new Skipped("_posts/.keep", "hidden file")),
				(reading) -> assertThat(reading).isEqualTo(new Skipped("__MACOSX/._a.md", "hidden file")),
				(reading) -> assertThat(reading).isEqualTo(new Skipped("b.zip", "archive in an archive")),
				(reading) -> assertThat(reading).isEqualTo(new Skipped("c.jpg", "not a kind of file that holds posts")),
				(reading) -> assertThat(reading.file()).isEqualTo("x.md"),
				(reading) -> assertThat(reading.file()).isEqualTo("etc/y.md"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.zip", "a.tar", "a.tar.gz", "a.tar.xz" })
	void tellsArchiveByContentWhateverItsName(String kind) throws IOException {
		write("posts.txt", archive(kind, "b.md"));
		assertThat(read("")).extracting(Reading::file).containsExactly("posts.txt/b.md");
	}

	@Test
	void readsSingleCompressedFile() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write("{\"url\":\"https://e.example/\"}\n".getBytes(StandardCharsets.UTF_8));
		}
		write("posts.jsonl.gz", bytes.toByteArray());
		write("notes.gz", bytes.toByteArray());
		assertThat(read("posts.jsonl.gz")).singleElement()
			.isInstanceOfSatisfying(Post.class, (post) -> assertThat(post.file()).isEqualTo("posts.jsonl"));
		assertThat(read("notes.gz")).singleElement().isInstanceOf(Post.class);
	}

	@Test
	void readsArchiveInFolderAsIfItWereOne() throws IOException {
		Files.createDirectory(this.folder.resolve("sub"));
		write("sub/a.zip", archive("a.zip", "b.md"));
		assertThat(read("")).extracting(Reading::file).containsExactly("sub/a.zip/b.md");
	}

	@Test
	void skipsLinksInArchive() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
			TarArchiveEntry link = new TarArchiveEntry("a.md", TarConstants.LF_SYMLINK);
			link.setLinkName("/etc/hosts");
			tar.putArchiveEntry(link);
			tar.closeArchiveEntry();
		}
		write("a.tgz", bytes.toByteArray());
		assertThat(read("a.tgz")).containsExactly(new Skipped("a.md", "not a regular file"));
	}

	@Nested
	class Broken {

		@ParameterizedTest
		@ValueSource(strings = { "a.tar.gz", "a.tar.xz" })
		void keepsWhatCameBeforeTheBreak(String name) throws IOException {
			byte[] whole = archive(name, "first.md", "noise.md", "last.md");
			write(name, Arrays.copyOf(whole, whole.length - 50_000));
			assertThat(read(name)).satisfiesExactly((reading) -> assertThat(reading.file()).isEqualTo("first.md"),
					(reading) -> assertThat(reading).isInstanceOfSatisfying(Rejected.class, (rejected) -> {
						assertThat(rejected.file()).isEqualTo(name);
						assertThat(rejected.reason()).isEqualTo("broken archive: ends too early");
					}));
		}

		@ParameterizedTest
		@ValueSource(strings = { "a.zip", "a.tar.gz", "a.tgz", "a.tar.xz" })
		void rejectsWhatIsNoArchive(String name) throws IOException {
			write(name, "This is no archive at all, whatever its name says.".getBytes(StandardCharsets.UTF_8));
			assertThat(read(name)).singleElement()
				.isInstanceOfSatisfying(Rejected.class, (rejected) -> assertThat(rejected.file()).isEqualTo(name));
		}

		@ParameterizedTest
		@ValueSource(strings = { "a.zip", "a.tar.gz", "a.tar.xz" })
		void rejectsEmptyFile(String name) throws IOException {
			write(name, new byte[0]);
			assertThat(read(name)).singleElement().isInstanceOf(Rejected.class);
		}

		@Test
		void rejectsTruncatedZip() throws IOException {
			byte[] whole = archive("a.zip", "a.md", "b.md");
			write("a.zip", Arrays.copyOf(whole, whole.length - 30));
			assertThat(read("a.zip")).singleElement().isInstanceOf(Rejected.class);
		}

		@Test
		void rejectsEncryptedEntry() throws IOException {
			byte[] whole = archive("a.zip", "a.md");
			// Bit 0 of the flags, in the entry's header in the central directory.
			int directory = indexOf(whole, new byte[] { 'P', 'K', 1, 2 });
			whole[directory + 8] |= 1;
			write("a.zip", whole);
			assertThat(read("a.zip")).containsExactly(new Rejected("a.md", 0, "encrypted"));
		}

		@Test
		void readsOtherEntriesOfZipBesideBrokenOne() throws IOException {
			byte[] whole = archive("a.zip", "noise.md", "b.md");
			Arrays.fill(whole, 100, 200, (byte) 0xff);
			write("a.zip", whole);
			assertThat(read("a.zip")).satisfiesExactly((reading) -> assertThat(reading.file()).isEqualTo("noise.md"),
					(reading) -> assertThat(reading).isInstanceOf(Post.class));
			assertThat(read("a.zip").getFirst()).isInstanceOf(Rejected.class);
		}

		@Test
		void rejectsOverlongEntryAndGoesOn() throws IOException {
			write("a.tgz", archive("a.tgz", "huge.md", "b.md"));
			assertThat(read("a.tgz")).satisfiesExactly(
					(reading) -> assertThat(reading).isEqualTo(new Rejected("huge.md", 0,
							"larger than 4 MiB (split it, or export its posts as JSON Lines)")),
					(reading) -> assertThat(reading).isInstanceOf(Post.class));
		}

	}

	/** Entries with a post each; noise does not compress, huge is beyond the bound. */
	private static byte[] archive(String kind, String... names) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		if (kind.toLowerCase().endsWith(".zip")) {
			try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
				for (String name : names) {
					zip.putArchiveEntry(new ZipArchiveEntry(name));
					putContent(zip, name);
				}
			}
			return bytes.toByteArray();
		}
		OutputStream compressed = kind.endsWith(".tar") ? bytes
				: kind.endsWith("xz") ? new XZOutputStream(bytes, new LZMA2Options(0)) : new GZIPOutputStream(bytes);
		try (TarArchiveOutputStream tar = new TarArchiveOutputStream(compressed, "UTF-8")) {
			for (String name : names) {
				TarArchiveEntry entry = new TarArchiveEntry(name, true);
				entry.setSize(name.endsWith("/") ? 0 : content(name).length);
				tar.putArchiveEntry(entry);
				putContent(tar, name);
			}
		}
		return bytes.toByteArray();
	}

	private static void putContent(ArchiveOutputStream<?> archive, String name) throws IOException {
		if (!name.endsWith("/")) {
			archive.write(content(name));
		}
		archive.closeArchiveEntry();
	}

	private static byte[] content(String name) {
		byte[] content = POST;
		if (name.startsWith("noise")) {
			content = new byte[200_000];
			new Random(1).nextBytes(content);
		}
		return name.startsWith("huge") ? Arrays.copyOf(POST, Content.MAX_SIZE + 100) : content;
	}

	private static int indexOf(byte[] bytes, byte[] part) {
		int at = 0;
		while (!Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
			at++;
		}
		return at;
	}

	private void write(String name, byte[] content) throws IOException {
		Files.write(this.folder.resolve(name), content);
	}

	private List<Reading> read(String name) {
		List<Reading> readings = new ArrayList<>();
		Corpus.of(List.of(this.folder.resolve(name))).read(readings::add);
		return readings;
	}

}
