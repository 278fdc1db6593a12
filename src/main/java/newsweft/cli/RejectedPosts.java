package newsweft.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import newsweft.load.ReportEntry;
import newsweft.load.ReportEntry.Outcome;

/** The first rejected posts of a load, for a person. */
final class RejectedPosts implements Consumer<ReportEntry> {

	private static final int MOST_LINES = 10;

	private final List<String> first = new ArrayList<>();

	private int count;

	@Override
	public void accept(ReportEntry entry) {
		if (entry.outcome() == Outcome.REJECTED && ++this.count <= MOST_LINES) {
			this.first.add("Rejected " + place(entry) + ": " + entry.reason());
		}
	}

	List<String> lines() {
		List<String> lines = new ArrayList<>(this.first);
		if (this.count > MOST_LINES) {
			lines.add("and " + (this.count - MOST_LINES) + " more; --report FILE lists them all.");
		}
		return lines;
	}

	private static String place(ReportEntry post) {
		return (post.line() > 0) ? post.file() + ", line " + post.line() : post.file();
	}

}
