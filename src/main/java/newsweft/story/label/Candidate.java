package newsweft.story.label;

import java.util.List;

/**
 * A phrase that may label a group of articles.
 *
 * @param phrase its hash
 * @param words the hashes of its words
 * @param letters its letters and digits in small letters, as written in one article
 * @param share how much of the group has it, above 0 to 1
 * @param score how telling it is, above 0
 */
record Candidate(long phrase, List<Long> words, String letters, double share, double score) {

	Candidate withScore(double newScore) {
		return new Candidate(this.phrase, this.words, this.letters, this.share, newScore);
	}

	/**
	 * Whether two say partly the same: with a word in common, or one the other's start
	 * but for dots and spaces.
	 */
	boolean overlaps(Candidate other) {
		return this.words.stream().anyMatch(other.words::contains) || this.letters.startsWith(other.letters)
				|| other.letters.startsWith(this.letters);
	}

}
