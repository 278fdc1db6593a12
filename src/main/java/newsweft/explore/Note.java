package newsweft.explore;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What the reader wrote about a node.
 *
 * @param id of the node, such as {@code provider:wired.com}
 * @param label what the node was called when the note was changed last
 * @param text in lines
 * @param writtenAt when it was written first
 * @param changedAt when it was changed last
 * @param gone whether the graph has no such node any more
 */
record Note(String id, String label, String text, Instant writtenAt, Instant changedAt, boolean gone) {

	private static final int LONGEST = 10_000;

	/** A text of which something is left when it is stripped. */
	private static final String TOLD = "\\p{javaWhitespace}*\\P{javaWhitespace}(?s:.*)";

	private static final String BLANK = "must not be blank; delete the note instead";

	/**
	 * What is to be written.
	 */
	record Draft(@NotNull(message = BLANK) @Pattern(regexp = TOLD, message = BLANK) @Size(max = LONGEST,
			message = "must have 10,000 characters at most") String text) {
	}

}
