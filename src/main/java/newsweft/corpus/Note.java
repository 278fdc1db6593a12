package newsweft.corpus;

/**
 * A part of a post that was unusable and left out, while the rest of the post stands.
 *
 * @param line the line of the file that holds the part, counted from 1; 0 where unknown
 * @param reason what was left out and why, in a few words without a full stop
 */
public record Note(int line, String reason) {
}
