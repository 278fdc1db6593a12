package newsweft.story;

import org.jspecify.annotations.Nullable;

/**
 * Which story an article is in.
 *
 * @param article the article's key
 * @param url where the article is, or null
 * @param story the story's key
 */
public record Assignment(String article, @Nullable String url, String story) {
}
