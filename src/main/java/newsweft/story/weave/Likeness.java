package newsweft.story.weave;

import java.util.List;

/**
 * Two articles are alike.
 *
 * @param source the key of the one that comes first in the order of keys
 * @param target the key of the other
 * @param score cosine similarity, 0.0–1.0 in thousandths
 * @param terms the words they share, those that count most first
 */
public record Likeness(String source, String target, double score, List<String> terms) {
}
