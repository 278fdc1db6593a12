package newsweft.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads real posts, which are not part of the sources: {@code -Dnewsweft.corpora} names
 * the folder that holds them. What is expected was counted by another program.
 */
@EnabledIfSystemProperty(named = "newsweft.corpora", matches = ".+")
class RealCorpusTests {

	@Test
	void readsSeeds() {
		assertThat(Figures.of(read("seeds"))).isEqualTo(new Figures(14, 5, 12, 4, 9, 10, 10, 0));
	}

	@Test
	void readsSeedsBesideOtherFormats(@TempDir Path folder) throws IOException {
		Path zip = folder.resolve("all.zip");
		try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip));
				Stream<Path> seeds = Files.list(Path.of(System.getProperty("newsweft.corpora"), "seeds"))) {
			for (Path seed : seeds.sorted().toList()) {
				entries.putNextEntry(new ZipEntry("seeds/" + seed.getFileName()));
				Files.copy(seed, entries);
			}
			for (Map.Entry<String, String> file : CorpusTests.MIXED.entrySet()) {
				entries.putNextEntry(new ZipEntry(file.getKey()));
				entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		List<Reading> readings = new ArrayList<>();
		Corpus.of(List.of(zip)).read(readings::add);
		assertThat(readings.subList(0, 5)).allMatch(Post.class::isInstance);
		assertThat(readings).filteredOn(Post.class::isInstance).hasSize(5 + 7);
		assertThat(readings).noneMatch(Rejected.class::isInstance);
	}

	@Test
	void readsNewsOfOneMonth() {
		List<Reading> readings = read("ai-news-2020-01.tar.xz");
		assertThat(Figures.of(readings)).isEqualTo(new Figures(2494, 2493, 723, 15, 18310, 4694, 19141, 44));
		assertThat(readings).filteredOn(Skipped.class::isInstance).hasSize(2);
		assertThat(readings).filteredOn(Rejected.class::isInstance).isEmpty();
	}

	@Test
	void readsNearlyAllFrontMatterPlainlyAndAsSnakeYamlDoes() throws IOException {
		int plain = 0;
		List<String> blocks = frontMatter("ai-news-2020-01.tar.xz");
		for (String block : blocks) {
			Value read = PlainYaml.read(block, 2);
			if (read != null) {
				assertThat(read).isEqualTo(Yaml.readAll(block, 2));
				plain++;
			}
		}
		assertThat(blocks).hasSize(2531);
		assertThat(plain).isGreaterThan(2500);
	}

	private static List<String> frontMatter(String name) throws IOException {
		List<String> blocks = new ArrayList<>();
		try (TarArchiveInputStream tar = new TarArchiveInputStream(
				new XZInputStream(Files.newInputStream(Path.of(System.getProperty("newsweft.corpora"), name))))) {
			while (tar.getNextEntry() != null) {
				String text = SourceText.of(tar.readAllBytes()).text();
				if (text.startsWith("---\n")) {
					blocks.add(text.substring(4, text.indexOf("\n---", 4) + 1));
				}
			}
		}
		return blocks;
	}

	private static List<Reading> read(String name) {
		List<Reading> readings = new ArrayList<>();
		Corpus.of(List.of(Path.of(System.getProperty("newsweft.corpora"), name))).read(readings::add);
		return readings;
	}

	private record Figures(int articles, int full, int providers, int topics, int related, int about, int listings,
			int selfListings) {

		static Figures of(List<Reading> readings) {
			List<Post> posts = readings.stream().filter(Post.class::isInstance).map(Post.class::cast).toList();
			Set<String> full = new HashSet<>();
			Set<String> articles = new HashSet<>();
			Set<String> providers = new HashSet<>();
			Set<String> about = new HashSet<>();
			Set<String> topics = new HashSet<>();
			List<String> related = new ArrayList<>();
			for (Post post : posts) {
				full.add(post.key());
				add(providers, post.outlet());
				topics.addAll(post.topics());
				post.topics().forEach((topic) -> about.add(post.key() + " " + topic));
				for (Listing listed : post.listings()) {
					articles.add(listed.key());
					add(providers, listed.outlet());
					related.add(post.key() + " " + listed.key());
				}
			}
			articles.addAll(full);
			Stream<String> distinct = related.stream().distinct().filter((edge) -> !isSelf(edge));
			return new Figures(articles.size(), full.size(), providers.size(), topics.size(), (int) distinct.count(),
					about.size(), related.size(), (int) related.stream().filter(Figures::isSelf).count());
		}

		private static boolean isSelf(String edge) {
			String[] ends = edge.split(" ", 2);
			return ends[0].equals(ends[1]);
		}

		private static void add(Set<String> providers, @Nullable Outlet outlet) {
			if (outlet != null) {
				providers.add(outlet.domain());
			}
		}

	}

}
