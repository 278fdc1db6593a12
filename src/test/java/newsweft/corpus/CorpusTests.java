package newsweft.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

class CorpusTests {

	/** A feed, a site made with Hugo, a story list and a page, all invented. */
	static final Map<String, String> MIXED = new LinkedHashMap<>();

	static {
		MIXED.put("feed.xml", """
				<rss version="2.0"><channel><title>Harbour News</title><link>https://harbour.example/</link>
				<item><title>Ferry stops</title><link>https://harbour.example/ferry</link></item>
				<item><title>Quay closes</title><link>https://harbour.example/quay</link></item></channel></rss>
				""");
		MIXED.put("site/content/lighthouse.md", """
				+++
				title = "The lighthouse"
				date = 2020-01-18
				tags = ["sea"]
				related = ["https://harbour.example/ferry"]
				+++
				It *shines*.
				""");
		MIXED.put("site/hugo.toml", "title = 'Site'\n");
		MIXED.put("site/content/_index.md", "+++\nweight = 1\n+++\n");
		MIXED.put("stories.csv",
				"""
						id,url,title,publish_date,media_name,media_url,language
						1,https://harbour.example/crane,Crane falls,2020-01-18 10:15:00,Harbour News,https://harbour.example,en
						2,https://island.example/storm,"Storm, again",2020-01-19 00:00:00,Island Post,https://island.example,en
						3,https://www.harbour.example/ferry/,Ferry stops,2020-01-18 09:00:00,Harbour News,https://harbour.example,en
						""");
		MIXED.put("page.html", """
				<!doctype html><html><head><script type="application/ld+json">
				{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Storm, again",
				 "url": "https://island.example/storm", "publisher": {"@type": "Organization", "name": "Island Post"}}
				</script></head></html>
				""");
	}

	@TempDir
	Path folder;

	@Test
	void readsFoldersByName() throws IOException {
		write("b.md");
		write("a/z.TXT");
		write("a/b/y.markdown");
		write("c.html");
		assertThat(files(this.folder)).containsExactly("a/b/y.markdown", "a/z.TXT", "b.md", "c.html");
	}

	@Test
	void readsPlacesInTheirOrder() throws IOException {
		write("a.md");
		write("b/c.md");
		List<String> files = new ArrayList<>();
		Corpus.of(List.of(this.folder.resolve("b"), this.folder.resolve("a.md")))
			.read((reading) -> files.add(reading.file()));
		assertThat(files).containsExactly("c.md", "a.md");
	}

	@Test
	void saysOfEveryFileWhyItIsNoPost() throws IOException {
		write("good.md");
		Files.writeString(this.folder.resolve(".keep"), "");
		Files.createDirectories(this.folder.resolve(".git/objects"));
		Files.writeString(this.folder.resolve("README.md"), "# Read me");
		Files.writeString(this.folder.resolve("photo.jpg"), "jpg");
		Files.writeString(this.folder.resolve("broken.md"), "---\ntitle: [\n---\n");
		assertThat(read(this.folder)).filteredOn((reading) -> !(reading instanceof Post))
			.satisfiesExactly((reading) -> assertThat(reading).isEqualTo(new Skipped(".git/", "hidden folder")),
					(reading) -> assertThat(reading).isEqualTo(new Skipped(".keep", "hidden file")),
					(reading) -> assertThat(reading).isEqualTo(new Skipped("README.md", "no front matter")),
					(reading) -> assertThat(reading).isInstanceOf(Rejected.class), (reading) -> assertThat(reading)
						.isEqualTo(new Skipped("photo.jpg", "not a kind of file that holds posts")));
	}

	@Test
	void readsLinkedFoldersOnce() throws IOException {
		write("a/x.md");
		Files.createSymbolicLink(this.folder.resolve("a/up"), this.folder);
		Files.createSymbolicLink(this.folder.resolve("b"), this.folder.resolve("a"));
		Files.createSymbolicLink(this.folder.resolve("c.md"), this.folder.resolve("a/x.md"));
		Files.createSymbolicLink(this.folder.resolve("d.md"), this.folder.resolve("nowhere"));
		Files.createSymbolicLink(this.folder.resolve("e.md"), Path.of("e.md"));
		assertThat(read(this.folder)).satisfiesExactly(
				(reading) -> assertThat(reading).isEqualTo(new Skipped("a/up/", "folder is read already")),
				(reading) -> assertThat(reading.file()).isEqualTo("a/x.md"),
				(reading) -> assertThat(reading).isEqualTo(new Skipped("b/", "folder is read already")),
				(reading) -> assertThat(reading).isInstanceOf(Post.class),
				(reading) -> assertThat(reading).isEqualTo(new Rejected("d.md", 0, "link to nothing")),
				(reading) -> assertThat(reading).isEqualTo(new Rejected("e.md", 0, "link to nothing")));
	}

	@Test
	void leavesOutWhereLinksLeadOutOfTheOpenFolders(@TempDir Path elsewhere) throws IOException {
		Files.writeString(elsewhere.resolve("x.md"), "# Secret");
		write("a/y.md");
		Files.createSymbolicLink(this.folder.resolve("b"), elsewhere);
		Files.createSymbolicLink(this.folder.resolve("c.md"), elsewhere.resolve("x.md"));
		Files.createSymbolicLink(this.folder.resolve("d.md"), this.folder.resolve("a/y.md"));
		Path open = this.folder.toRealPath();
		List<Reading> readings = new ArrayList<>();

		Corpus corpus = Corpus.of(List.of(this.folder), (real) -> real.startsWith(open));
		corpus.read(readings::add);

		assertThat(readings).satisfiesExactly((reading) -> assertThat(reading.file()).isEqualTo("a/y.md"),
				(reading) -> assertThat(reading).isEqualTo(new Skipped("b/", "link out of the open folders")),
				(reading) -> assertThat(reading).isEqualTo(new Skipped("c.md", "link out of the open folders")),
				(reading) -> assertThat(reading).isInstanceOf(Post.class));
		assertThat(corpus.files()).hasValue(4);
	}

	@Test
	void foretellsReadingsOfFoldersAlone() throws IOException {
		write("a/x.md");
		Files.writeString(this.folder.resolve(".keep"), "");
		assertThat(Corpus.of(List.of(this.folder, this.folder.resolve("a/x.md"))).files())
			.isEqualTo(OptionalLong.of(3));
		Files.writeString(this.folder.resolve("a/posts.jsonl"), "");
		assertThat(Corpus.of(List.of(this.folder)).files()).isEmpty();
	}

	@Test
	void rejectsFileWithoutPermission() throws IOException {
		write("a.md");
		Path file = this.folder.resolve("a.md");
		Files.setPosixFilePermissions(file, Set.of());
		assumeFalse(Files.isReadable(file), "the superuser reads everything");
		assertThat(read(this.folder)).containsExactly(new Rejected("a.md", 0, "unreadable: no permission"));
	}

	@Test
	void readsAllFormatsInOneArchive() throws IOException {
		Path zip = this.folder.resolve("mixed.zip");
		try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip))) {
			for (Map.Entry<String, String> file : MIXED.entrySet()) {
				entries.putNextEntry(new ZipEntry(file.getKey()));
				entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		assertThat(read(zip)).extracting((reading) -> (reading instanceof Post post) ? post.key() : reading)
			.containsExactly("harbour.example/ferry", "harbour.example/quay", "post:lighthouse",
					new Skipped("site/hugo.toml", "not a kind of file that holds posts"),
					new Skipped("site/content/_index.md", "neither title nor URL"), "harbour.example/crane",
					"island.example/storm", "harbour.example/ferry", "island.example/storm");
	}

	@Nested
	class Errors {

		@Test
		void refusesMissingPlace() {
			Path missing = CorpusTests.this.folder.resolve("missing");
			assertThatExceptionOfType(CorpusNotFound.class).isThrownBy(() -> Corpus.of(List.of(missing)))
				.satisfies((failure) -> assertThat(failure.path()).isEqualTo(missing))
				.withMessageContaining("does not exist");
		}

		@Test
		void refusesFileOfOtherKind() throws IOException {
			Path other = Files.writeString(CorpusTests.this.folder.resolve("posts.rar"), "");
			assertThatExceptionOfType(UnknownCorpus.class).isThrownBy(() -> Corpus.of(List.of(other)))
				.satisfies((failure) -> assertThat(failure.path()).isEqualTo(other))
				.withMessageContaining(".tar.xz");
		}

		@Test
		void passesOnWhatReaderThrows() throws IOException {
			write("a.md");
			Corpus corpus = Corpus.of(List.of(CorpusTests.this.folder));
			assertThatIllegalStateException().isThrownBy(() -> corpus.read((reading) -> {
				throw new IllegalStateException(reading.file());
			})).withMessage("a.md");
		}

	}

	private void write(String file) throws IOException {
		Path path = this.folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, "---\ntitle: T\n---\n");
	}

	private static List<String> files(Path path) {
		return read(path).stream().map(Reading::file).toList();
	}

	private static List<Reading> read(Path path) {
		List<Reading> readings = new ArrayList<>();
		Corpus.of(List.of(path)).read(readings::add);
		return readings;
	}

}
