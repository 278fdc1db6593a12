package newsweft.corpus;

/**
 * A file that is no post and was not meant to be one.
 *
 * @param file the path below the corpus root, separated by {@code /}
 * @param reason what it lacks, in a few words without a full stop
 */
public record Skipped(String file, String reason) implements Reading {
}
