package newsweft.neo4j;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class PageCacheTests {

	private static final long GIGABYTE = DataSize.ofGigabytes(1).toBytes();

	@TempDir
	private Path store;

	@Test
	void holdsTheStoreAndWhatItGrowsBy() {
		assertThat(PageCache.fitting(4 * GIGABYTE, 64 * GIGABYTE)).isEqualTo(DataSize.ofGigabytes(5));
	}

	@Test
	void isAQuarterOfTheMemoryAtMostAndNeverTooSmall() {
		assertThat(PageCache.fitting(4 * GIGABYTE, 8 * GIGABYTE)).isEqualTo(DataSize.ofGigabytes(2));
		assertThat(PageCache.fitting(0, 8 * GIGABYTE)).isEqualTo(DataSize.ofMegabytes(256));
		assertThat(PageCache.fitting(GIGABYTE, GIGABYTE / 2)).isEqualTo(DataSize.ofMegabytes(256));
	}

	@Test
	void looksAtTheFilesOfTheStore() throws IOException {
		assertThat(PageCache.fitting(this.store)).as("not there yet").isEqualTo(DataSize.ofMegabytes(256));

		Path database = Files.createDirectories(this.store.resolve("data/databases/neo4j"));
		Path index = Files.createDirectories(database.resolve("schema/index/fulltext-1.0/1/lucene"));
		try (RandomAccessFile file = new RandomAccessFile(index.resolve("texts").toFile(), "rw")) {
			file.setLength(900L << 20);
		}
		assertThat(PageCache.fitting(this.store)).as("texts are not in pages").isEqualTo(DataSize.ofMegabytes(256));
		try (RandomAccessFile file = new RandomAccessFile(database.resolve("nodes").toFile(), "rw")) {
			file.setLength(400L << 20);
		}
		assertThat(PageCache.fitting(this.store)).isGreaterThan(DataSize.ofMegabytes(256))
			.isLessThanOrEqualTo(DataSize.ofMegabytes(500));
	}

}
