package newsweft.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a reader of files finds. */
final class Collected {

	private Collected() {
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
