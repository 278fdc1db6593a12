package newsweft.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class WatchTests {

	@TempDir
	private Path folder;

	@BeforeEach
	void write() throws IOException {
		Files.writeString(this.folder.resolve("a.md"), "first");
	}

	@Test
	void seesWhatIsNewOrGoneOrDifferent() throws IOException {
		Sighting before = look();
		assertThat(look()).isEqualTo(before);

		Path below = Files.createDirectories(this.folder.resolve("2020/01"));
		assertThat(look()).isEqualTo(before);
		Files.writeString(below.resolve("b.md"), "second");
		Sighting with = look();
		assertThat(with).isNotEqualTo(before).extracting(Sighting::files).isEqualTo(2L);

		Files.writeString(below.resolve("b.md"), "longer than it was");
		assertThat(look()).isNotEqualTo(with);
		Files.delete(below.resolve("b.md"));
		assertThat(look()).isEqualTo(before);
	}

	@Test
	void seesAFileOfTheSameSizeThatIsNewer() throws IOException {
		Path file = this.folder.resolve("a.md");
		Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
		Sighting before = look();

		Files.setLastModifiedTime(file, FileTime.fromMillis(2_000));

		assertThat(look()).isNotEqualTo(before);
	}

	@Test
	void tellsTwoNamesApart() throws IOException {
		Files.setLastModifiedTime(this.folder.resolve("a.md"), FileTime.fromMillis(1_000));
		Sighting before = look();

		Files.move(this.folder.resolve("a.md"), this.folder.resolve("b.md"));

		assertThat(look()).isNotEqualTo(before);
	}

	@Test
	void overlooksWhatIsHiddenAndWhatLeadsInACircle() throws IOException {
		Sighting before = look();

		Files.writeString(Files.createDirectory(this.folder.resolve(".git")).resolve("index"), "x");
		Files.writeString(this.folder.resolve(".a.md.swp"), "x");
		Files.createSymbolicLink(this.folder.resolve("round"), this.folder);

		assertThat(look()).isEqualTo(before);
	}

	@Test
	void aPlaceThatIsGoneIsEmpty() {
		assertThat(Sighting.of(List.of(this.folder.resolve("nowhere")))).isEqualTo(new Sighting(0, 0));
	}

	@Test
	void waitsUntilNothingChangesAnyLonger() throws IOException {
		Watch watch = watch();
		assertThat(watch.isRipe(look())).isFalse();

		Files.writeString(this.folder.resolve("b.md"), "half");
		assertThat(watch.isRipe(look())).isFalse();
		Files.writeString(this.folder.resolve("b.md"), " and whole", StandardOpenOption.APPEND);
		assertThat(watch.isRipe(look())).isFalse();

		assertThat(watch.isRipe(look())).isTrue();
		watch.take(look());
		assertThat(watch.isRipe(look())).isFalse();
	}

	@Test
	void staysRipeUntilItIsTaken() throws IOException {
		Watch watch = watch();
		Files.writeString(this.folder.resolve("b.md"), "second");
		watch.isRipe(look());
		assertThat(watch.isRipe(look())).isTrue();

		assertThat(watch.isRipe(look())).isTrue();
	}

	@Test
	void tellsAgainOfWhatWasNotTaken() throws InterruptedException, IOException {
		Watch watch = watch();
		Files.writeString(this.folder.resolve("b.md"), "second");
		List<Long> told = new ArrayList<>();

		watch.run(() -> {
			told.add(look().files());
			if (told.size() == 3) {
				watch.close();
			}
			return told.size() == 3;
		});

		assertThat(told).containsExactly(2L, 2L, 2L);
	}

	@Test
	void readsAFileAgainThatWasHalfWrittenAtFirst() throws IOException {
		Watch watch = watch();
		Files.writeString(this.folder.resolve("b.md"), "half");
		watch.isRipe(look());
		assertThat(watch.isRipe(look())).isTrue();
		watch.take(look());

		Files.writeString(this.folder.resolve("b.md"), " and whole", StandardOpenOption.APPEND);

		assertThat(watch.isRipe(look())).isFalse();
		assertThat(watch.isRipe(look())).isTrue();
	}

	@Test
	void whatComesAndGoesBetweenIsNoChange() throws IOException {
		Watch watch = watch();
		Files.writeString(this.folder.resolve("b.md"), "short-lived");
		watch.isRipe(look());

		Files.delete(this.folder.resolve("b.md"));

		assertThat(watch.isRipe(look())).isFalse();
		assertThat(watch.isRipe(look())).isFalse();
	}

	@Test
	void tellsOfEachChangeUntilItIsClosed() throws Exception {
		BlockingQueue<Long> told = new LinkedBlockingQueue<>();
		Watch watch = watch();
		Thread thread = Thread.ofPlatform().start(() -> {
			try {
				watch.run(() -> told.add(look().files()));
			}
			catch (InterruptedException end) {
				Thread.currentThread().interrupt();
			}
		});

		Files.writeString(this.folder.resolve("b.md"), "second");
		assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo(2);
		Files.writeString(this.folder.resolve("c.md"), "third");
		assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo(3);

		watch.close();
		assertThat(thread.join(Duration.ofSeconds(30))).isTrue();
	}

	private Watch watch() {
		return Watch.of(List.of(this.folder), Duration.ofMillis(5));
	}

	private Sighting look() {
		return Sighting.of(List.of(this.folder));
	}

}
