package newsweft.story.text;

/**
 * One word of a text that is no function word.
 *
 * @param stem the form by which words are compared
 * @param start where the word starts in the text
 * @param end where it ends, a possessive ending left out
 * @param position the number of the word in the text, function words counted
 */
public record Word(String stem, int start, int end, int position) {

	/** Whether no other word stands between. */
	public boolean follows(Word other) {
		return this.position == other.position + 1;
	}

}
