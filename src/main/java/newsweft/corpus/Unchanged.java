package newsweft.corpus;

/**
 * A file or an archive that is as it was when it was last read.
 *
 * @param file the path below the corpus root, separated by {@code /}
 */
public record Unchanged(String file) implements Reading {
}
