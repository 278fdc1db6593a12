package newsweft.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader of files finds. */
final class Collected {

	private Collected() {
	}

	/** What comes of a file that gives one reading. */
	static Reading one(String file, byte[] content) {
		try {
			List<Reading> readings = from((found) -> Content.read(file, new ByteArrayInputStream(content), found));
			assertThat(readings).hasSize(1);
			return readings.getFirst();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	static List<Reading> from(Source source) throws IOException {
		List<Reading> collected = new ArrayList<>();
		try (Readings readings = new Readings(Ledger.NONE, collected::add)) {
			source.read(new Found(readings, Vocabulary.STANDARD));
			readings.finish();
		}
		return collected;
	}

	/** Something that puts what it finds. */
	@FunctionalInterface
	interface Source {

		void read(Found found) throws IOException;

	}

}
