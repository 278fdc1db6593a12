package newsweft.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form of a URL by which articles are told apart.
 */
public final class CanonicalUrl {

	/** RFC 1035, section 2.3.4. */
	private static final int MAX_HOST = 253;

	/** In hosts: WHATWG URL, forbidden host code points. */
	private static final String FORBIDDEN = "\"<>\\^|`{}";

	private static final Set<String> TRACKING = Set.of("fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid",
			"_hsenc", "_hsmi", "igshid", "yclid");

	private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://");

	private CanonicalUrl() {
	}

	/**
	 * The key of the article at a URL: the host in lower case without {@code www.}, a
	 * port that is not the scheme's own, the path without trailing slashes, and the query
	 * without tracking parameters, its other parameters in their order. Scheme, user and
	 * fragment are left out; international names and percent signs stay as written. Half
	 * a pair of surrogates is replaced by U+FFFD.
	 * @param url such as {@code https://www.example.com/news/?utm_source=x&id=7#top}
	 * @return such as {@code example.com/news?id=7}; never empty
	 * @throws UnusableUrl if it is no http or https URL with a host, or is longer than
	 * 2,048 characters
	 */
	public static String of(String url) {
		String rest = afterScheme(url);
		int end = endOfAuthority(rest);
		String authority = rest.substring(0, end);
		String tail = before(rest.substring(end), '#');
		String path = before(tail, '?');
		String query = tail.substring(path.length());
		int keep = path.length();
		while (keep > 0 && path.charAt(keep - 1) == '/') {
			keep--;
		}
		return host(url, authority) + port(url, authority) + path.substring(0, keep) + withoutTracking(query);
	}

	/**
	 * The key of the article that somebody names, by its URL with or without scheme, or
	 * by the key itself.
	 * @return what {@link #of(String)} makes of the URL; any other name as it is, without
	 * spaces around it
	 */
	public static String keyOf(String name) {
		String plain = KeyText.wellFormed(name.strip());
		if (plain.startsWith(Post.WITHOUT_URL)) {
			return plain;
		}
		// A port without a scheme is part of a key: no scheme's own.
		String scheme = SCHEME.matcher(plain).lookingAt() ? ""
				: plain.substring(0, endOfAuthority(plain)).endsWith(":443") ? "http://" : "https://";
		try {
			return of(scheme + plain);
		}
		catch (UnusableUrl noUrl) {
			return plain;
		}
	}

	/**
	 * The host of a URL.
	 * @return in lower case without {@code www.} and without port
	 * @throws UnusableUrl as {@link #of(String)} does
	 */
	static String host(String url) {
		String rest = afterScheme(url);
		return host(url, rest.substring(0, endOfAuthority(rest)));
	}

	private static String host(String url, String authority) {
		String own = authority.substring(authority.lastIndexOf('@') + 1);
		int colon = own.lastIndexOf(':');
		boolean port = colon > own.lastIndexOf(']');
		String host = (port ? own.substring(0, colon) : own).toLowerCase(Locale.ROOT);
		host = host.startsWith("www.") ? host.substring(4) : host;
		if (host.isEmpty()) {
			throw new UnusableUrl("URL without a host: " + shortened(url));
		}
		if (host.length() > MAX_HOST || holds(host, (c) -> Character.isWhitespace(c) || FORBIDDEN.indexOf(c) >= 0)) {
			throw new UnusableUrl("URL with an impossible host: " + shortened(url));
		}
		return host;
	}

	private static String afterScheme(String url) {
		String text = KeyText.wellFormed(url.strip());
		if (text.length() > KeyText.MAX_LENGTH) {
			throw new UnusableUrl("URL longer than " + KeyText.MAX_LENGTH + " characters: " + shortened(text));
		}
		if (holds(text, Character::isISOControl)) {
			throw new UnusableUrl("URL with a control character");
		}
		for (String scheme : new String[] { "http://", "https://" }) {
			if (text.regionMatches(true, 0, scheme, 0, scheme.length())) {
				return text.substring(scheme.length());
			}
		}
		throw new UnusableUrl("no http or https URL: " + shortened(text));
	}

	private static int endOfAuthority(String rest) {
		int end = 0;
		while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	private static String port(String url, String authority) {
		int colon = authority.lastIndexOf(':');
		String port = (colon > authority.lastIndexOf(']') && colon > authority.lastIndexOf('@'))
				? authority.substring(colon + 1) : "";
		if (holds(port, (c) -> c < '0' || c > '9')) {
			throw new UnusableUrl("URL with an impossible port: " + shortened(url));
		}
		boolean secure = url.strip().regionMatches(true, 0, "https:", 0, 6);
		return (port.isEmpty() || port.equals(secure ? "443" : "80")) ? "" : ":" + port;
	}

	private static String withoutTracking(String query) {
		if (query.isEmpty()) {
			return "";
		}
		String kept = Arrays.stream(query.substring(1).split("&"))
			.filter((parameter) -> !parameter.isEmpty() && !isTracking(before(parameter, '=')))
			.collect(Collectors.joining("&"));
		return kept.isEmpty() ? "" : "?" + kept;
	}

	private static boolean isTracking(String name) {
		return name.startsWith("utm_") || TRACKING.contains(name);
	}

	/** A loop rather than a stream, which would cost more than it looks at. */
	private static boolean holds(String text, IntPredicate kind) {
		for (int i = 0; i < text.length(); i++) {
			if (kind.test(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private static String before(String text, char end) {
		int at = text.indexOf(end);
		return (at < 0) ? text : text.substring(0, at);
	}

	private static String shortened(String url) {
		return (url.length() <= 80) ? url : url.substring(0, 80) + "…";
	}

}
