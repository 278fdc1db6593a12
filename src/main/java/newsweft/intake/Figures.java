package newsweft.intake;

import java.util.Map;

import newsweft.load.LoadReport;

/**
 * What became of a corpus, as the list of loads says it.
 *
 * @param posts posts that were read
 * @param unchangedFiles files and archives that are as they were when they were last read
 * @param skipped files that are no posts
 * @param rejected posts that could not be read
 * @param created articles that were new
 * @param changed articles that are different now
 * @param removed articles that were taken away
 * @param seconds from the first file to the last write
 */
record Figures(long posts, long unchangedFiles, long skipped, long rejected, long created, long changed, long removed,
		double seconds) {

	static Figures of(LoadReport report) {
		return new Figures(report.posts(), report.unchangedFiles(), report.skipped(), report.rejected(),
				report.created(), report.changed(), report.removed(), report.duration().toMillis() / 1000.0);
	}

	/** Of a load that is stored. */
	static Figures of(Map<String, Object> load) {
		return new Figures(count(load, "posts"), count(load, "unchangedFiles"), count(load, "skipped"),
				count(load, "rejected"), count(load, "created"), count(load, "changed"), count(load, "removed"),
				((Number) load.getOrDefault("seconds", 0.0)).doubleValue());
	}

	private static long count(Map<String, Object> load, String name) {
		return ((Number) load.getOrDefault(name, 0)).longValue();
	}

}
