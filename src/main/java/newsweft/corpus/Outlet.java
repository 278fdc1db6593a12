package newsweft.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Who published an article.
 *
 * @param name the name that the post gives, or null
 * @param domain in lower case without {@code www.}; where the post names none, the host
 * of the article's URL
 */
public record Outlet(@Nullable String name, String domain) {

	/**
	 * The domain in the form in which outlets are told apart.
	 * @param text a host, or a URL on it
	 * @throws UnusableUrl if it is neither
	 */
	static String domain(String text) {
		return CanonicalUrl.host(text.contains("://") ? text : "https://" + text);
	}

}
