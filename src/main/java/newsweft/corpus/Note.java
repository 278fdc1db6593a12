package newsweft.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A part of a post that was unusable and left out, while the rest of the post stands; or
 * one that was repaired.
 *
 * @param kind what became of the part
 * @param line the line of the file that holds the part, counted from 1; 0 where unknown
 * @param reason what was left out or repaired and why, in a few words without a full stop
 * @param text the part as it was, at most {@value #MAX_TEXT} characters of it; null where
 * unknown
 */
public record Note(Kind kind, int line, String reason, @Nullable String text) {

	/** In characters. */
	public static final int MAX_TEXT = 200;

	/** In characters. */
	private static final int MAX_VALUE = 100;

	public Note {
		text = shortened(text);
	}

	/** A part that was left out, without its text. */
	public Note(int line, String reason) {
		this(Kind.LEFT_OUT, line, reason, null);
	}

	/** As it is, or with this text where it has none. */
	Note orText(@Nullable String other) {
		return (this.text != null) ? this : new Note(this.kind, this.line, this.reason, other);
	}

	static @Nullable String shortened(@Nullable String text) {
		return (text != null) ? cut(text, MAX_TEXT) : null;
	}

	/** A name or a value, for a reason that has it in it. */
	static String brief(String value) {
		return cut(value, MAX_VALUE);
	}

	private static String cut(String text, int length) {
		return (text.length() <= length) ? text : KeyText.wellFormed(text.substring(0, length - 1)) + "…";
	}

	/** What became of the part. */
	public enum Kind {

		/** The post stands without it. */
		LEFT_OUT,

		/** The post has what was meant. */
		REPAIRED

	}

}
