package newsweft.load;

import java.time.Duration;

/**
 * What became of a corpus, in figures; the posts that are to be spoken of are told while
 * they are read.
 *
 * @param key by which articles name the load
 * @param posts posts that were read
 * @param unchangedFiles files and archives that are as they were when they were last read
 * @param skipped files that are no posts
 * @param rejected posts that could not be read
 * @param noted parts of posts that could not be used
 * @param created articles that were new
 * @param changed articles that were known and are different now
 * @param unchanged articles that were known and stay as they were
 * @param removed articles that were taken away because the corpus no longer has them
 * @param selfListings listings of an article by itself, which are dropped
 * @param duration from the first file to the last write
 */
public record LoadReport(String key, int posts, int unchangedFiles, int skipped, int rejected, int noted, int created,
		int changed, int unchanged, int removed, int selfListings, Duration duration) {

	/**
	 * Whether the graph is different now, or would be after a load that is tried.
	 * @return false if every article was known and none was removed
	 */
	public boolean changedAnything() {
		return this.created + this.changed + this.removed > 0;
	}

}
