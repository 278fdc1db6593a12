package newsweft.load;

import java.util.Locale;
import java.util.stream.Stream;

import newsweft.corpus.Note;
import newsweft.corpus.Post;
import newsweft.corpus.Reading;
import newsweft.corpus.Rejected;
import newsweft.corpus.Skipped;
import newsweft.corpus.Unchanged;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a file that is no post, or of a part of a post that could not be
 * used.
 *
 * @param outcome what became of it
 * @param file the path below the corpus root; empty where several files are at fault
 * @param line the line of the file, counted from 1; 0 where unknown
 * @param reason in a few words without a full stop
 * @param text the text at fault, or as it was before it was repaired; at most 200
 * characters of it, null where unknown
 */
public record ReportEntry(Outcome outcome, String file, int line, String reason, @Nullable String text) {

	/** Without a text at fault. */
	public ReportEntry(Outcome outcome, String file, int line, String reason) {
		this(outcome, file, line, reason, null);
	}

	/** What became of a file or of a part of it. */
	public enum Outcome {

		/** A broken post, of which nothing was read. */
		REJECTED,

		/** A file that was not meant to be a post. */
		SKIPPED,

		/** A part of a post, which stands without it. */
		NOTED,

		/** A part of a post, which stands with what was meant. */
		REPAIRED,

		/** Posts or listings that contradict each other, of which one was taken. */
		CONFLICT;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	static Stream<ReportEntry> of(Reading reading) {
		return switch (reading) {
			case Rejected rejected -> Stream.of(new ReportEntry(Outcome.REJECTED, rejected.file(), rejected.line(),
					rejected.reason(), rejected.text()));
			case Skipped skipped -> Stream.of(new ReportEntry(Outcome.SKIPPED, skipped.file(), 0, skipped.reason()));
			case Unchanged file -> Stream.of();
			case Post post -> post.notes()
				.stream()
				.map((note) -> new ReportEntry((note.kind() == Note.Kind.REPAIRED) ? Outcome.REPAIRED : Outcome.NOTED,
						post.file(), note.line(), note.reason(), note.text()));
		};
	}

}
