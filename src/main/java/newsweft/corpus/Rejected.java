package newsweft.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A post, a line or an archive that is broken; nothing of it was read, except the entries
 * of an archive that came before the break.
 *
 * @param file the path below the corpus root, separated by {@code /}
 * @param line the line of the file where it breaks, counted from 1; 0 where unknown
 * @param reason what is wrong, in a few words without a full stop
 * @param text the text at fault, at most {@value Note#MAX_TEXT} characters of it; null
 * where unknown
 */
public record Rejected(String file, int line, String reason, @Nullable String text) implements Reading {

	public Rejected {
		text = Note.shortened(text);
	}

	/** Without the text at fault. */
	public Rejected(String file, int line, String reason) {
		this(file, line, reason, null);
	}

}
