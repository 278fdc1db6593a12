package newsweft.theme;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a theme that somebody edits comes to, beside the one that is saved. Of each list
 * the newest articles come first.
 *
 * @param articles how many carry it
 * @param in how many of them do not carry the saved one
 * @param out how many carry the saved one alone
 * @param added those that fall in
 * @param removed those that fall out
 * @param matches those that carry it
 */
record ThemePreview(int articles, int in, int out, List<Match> added, List<Match> removed, List<Match> matches) {

	/**
	 * An article and why it is found.
	 *
	 * @param id its node's id
	 * @param titleMarks the words of the title for which the query finds it; none for
	 * picked articles and those of a Cypher query
	 * @param excerpt a passage of the excerpt or, where that has no such words and the
	 * text has some, of the text; null where there is neither
	 * @param excerptMarks such words of the passage
	 */
	record Match(String id, String title, @Nullable String provider, @Nullable Instant publishedAt,
			List<Mark> titleMarks, @Nullable String excerpt, List<Mark> excerptMarks) {
	}

}
