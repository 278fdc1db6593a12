package newsweft.story.weave;

/**
 * An article is a copy of an earlier one.
 *
 * @param article the key of the copy
 * @param original the key of the earliest article with the text
 * @param evidence {@code text} or {@code title}: what tells it
 * @param similarity Jaccard index of their shingles, 0.0–1.0 in thousandths
 */
public record Copy(String article, String original, String evidence, double similarity) {
}
