package newsweft.load;

import java.time.Duration;
import java.util.List;

import newsweft.corpus.Post;
import newsweft.corpus.Reading;

/**
 * What became of a corpus.
 *
 * @param posts posts that were read
 * @param skipped files that are no posts
 * @param rejected posts that could not be read
 * @param created articles that were new
 * @param changed articles that were known and are different now
 * @param unchanged articles that were known and stay as they were
 * @param removed articles that were taken away because the corpus no longer has them
 * @param selfListings listings of an article by itself, which are dropped
 * @param duration from the first file to the last write
 * @param unread each skipped and each rejected file
 * @param noted posts of which a part could not be used
 */
public record LoadReport(int posts, int skipped, int rejected, int created, int changed, int unchanged, int removed,
		int selfListings, Duration duration, List<Reading> unread, List<Post> noted) {

	/**
	 * Whether the graph is different now.
	 * @return false if every article was known and none was removed
	 */
	public boolean changedAnything() {
		return this.created + this.changed + this.removed > 0;
	}

}
