package newsweft.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A page in HTML that says in JSON-LD which article it is.
 */
final class Page {

	private Page() {
	}

	static void read(String html, Items items) {
		List<Value> roots = new ArrayList<>();
		PostRejected broken = null;
		String lower = html.toLowerCase(Locale.ROOT);
		int line = 1;
		int counted = 0;
		for (int script = lower.indexOf("<script"); script >= 0; script = lower.indexOf("<script", script + 1)) {
			int start = lower.indexOf('>', script);
			int end = lower.indexOf("</script", script);
			if (start < 0 || end < start || !lower.substring(script, start).contains("application/ld+json")) {
				continue;
			}
			for (; counted <= start; counted++) {
				line += (html.charAt(counted) == '\n') ? 1 : 0;
			}
			try {
				roots.addAll(Json.values(bare(html.substring(start + 1, end)), line));
			}
			catch (PostRejected failure) {
				broken = failure;
			}
		}
		put(LinkedData.articles(roots), broken, items);
	}

	private static void put(List<Value.Group> articles, @Nullable PostRejected broken, Items items) {
		if (broken != null && articles.isEmpty()) {
			items.reject(broken.line(), broken.reason());
		}
		else if (broken != null) {
			items.note(new Note(broken.line(), "a script left out: " + broken.reason()));
		}
		if (articles.size() > 1) {
			items.holdsSeveral();
		}
		articles.forEach((article) -> items.add(article, Integer.MAX_VALUE, 0));
		items.end("neither front matter nor an article in JSON-LD");
	}

	/** Blanks what hides scripts from browsers of old. */
	private static String bare(String script) {
		return script.replace("<!--", "    ")
			.replace("-->", "   ")
			.replace("//<![CDATA[", "           ")
			.replace("//]]>", "     ");
	}

}
