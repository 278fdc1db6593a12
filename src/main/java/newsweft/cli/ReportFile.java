package newsweft.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import newsweft.corpus.Note;
import newsweft.corpus.Post;
import newsweft.corpus.Reading;
import newsweft.corpus.Rejected;
import newsweft.corpus.Skipped;
import newsweft.load.LoadReport;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of each file that is no post, or not wholly, as JSON Lines; the last line
 * is the summary.
 */
final class ReportFile {

	private static final JsonMapper JSON = new JsonMapper();

	private ReportFile() {
	}

	static void write(LoadReport report, Path file) {
		try (BufferedWriter lines = Files.newBufferedWriter(file)) {
			for (Reading reading : report.unread()) {
				write(lines, switch (reading) {
					case Rejected rejected -> entry("rejected", rejected.file(), rejected.line(), rejected.reason());
					case Skipped skipped -> entry("skipped", skipped.file(), 0, skipped.reason());
					case Post post -> throw new IllegalStateException("A post is not unread: " + post.file());
				});
			}
			for (Post post : report.noted()) {
				for (Note note : post.notes()) {
					write(lines, entry("noted", post.file(), note.line(), note.reason()));
				}
			}
			write(lines, summary(report));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static void write(BufferedWriter lines, Map<String, Object> entry) throws IOException {
		lines.write(JSON.writeValueAsString(entry));
		lines.newLine();
	}

	private static Map<String, Object> entry(String outcome, String file, int line, String reason) {
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("outcome", outcome);
		entry.put("file", file);
		if (line > 0) {
			entry.put("line", line);
		}
		entry.put("reason", reason);
		return entry;
	}

	private static Map<String, Object> summary(LoadReport report) {
		Map<String, Object> summary = new LinkedHashMap<>();
		summary.put("outcome", "summary");
		summary.put("posts", report.posts());
		summary.put("skipped", report.skipped());
		summary.put("rejected", report.rejected());
		summary.put("created", report.created());
		summary.put("changed", report.changed());
		summary.put("unchanged", report.unchanged());
		summary.put("removed", report.removed());
		summary.put("selfListings", report.selfListings());
		summary.put("seconds", report.duration().toMillis() / 1000.0);
		return summary;
	}

}
