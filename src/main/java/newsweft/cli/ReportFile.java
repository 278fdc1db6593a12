package newsweft.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import newsweft.load.LoadReport;
import newsweft.load.ReportEntry;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of each file that is no post, or not wholly, as JSON Lines; the last line
 * is the summary.
 */
final class ReportFile implements Consumer<ReportEntry> {

	private static final JsonMapper JSON = new JsonMapper();

	private final BufferedWriter lines;

	ReportFile(OutputStream out) {
		this.lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	@Override
	public void accept(ReportEntry entry) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("outcome", entry.outcome().toString());
		if (!entry.file().isEmpty()) {
			line.put("file", entry.file());
		}
		if (entry.line() > 0) {
			line.put("line", entry.line());
		}
		line.put("reason", entry.reason());
		if (entry.text() != null) {
			line.put("text", entry.text());
		}
		write(line);
	}

	/** Writes the summary, and all that is not written yet. */
	void end(LoadReport report) throws IOException {
		write(summary(report));
		this.lines.flush();
	}

	private void write(Map<String, Object> line) {
		try {
			this.lines.write(JSON.writeValueAsString(line));
			this.lines.newLine();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static Map<String, Object> summary(LoadReport report) {
		Map<String, Object> summary = new LinkedHashMap<>();
		summary.put("outcome", "summary");
		summary.put("posts", report.posts());
		summary.put("unchangedFiles", report.unchangedFiles());
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
