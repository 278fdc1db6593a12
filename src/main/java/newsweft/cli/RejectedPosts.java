package newsweft.cli;

import java.util.ArrayList;
import java.util.List;

import newsweft.corpus.Rejected;
import newsweft.load.LoadReport;

/** The first rejected posts of a load, for a person. */
final class RejectedPosts {

	private static final int MOST_LINES = 10;

	private RejectedPosts() {
	}

	static List<String> lines(LoadReport report) {
		List<String> lines = new ArrayList<>();
		report.unread()
			.stream()
			.filter(Rejected.class::isInstance)
			.map(Rejected.class::cast)
			.limit(MOST_LINES)
			.forEach((post) -> lines.add("Rejected " + place(post) + ": " + post.reason()));
		if (report.rejected() > MOST_LINES) {
			lines.add("and " + (report.rejected() - MOST_LINES) + " more; --report FILE lists them all.");
		}
		return lines;
	}

	private static String place(Rejected post) {
		return (post.line() > 0) ? post.file() + ", line " + post.line() : post.file();
	}

}
