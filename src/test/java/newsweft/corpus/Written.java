package newsweft.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

/**
 * Posts as the formats write them.
 */
enum Written {

	YAML("x.md", false, (posts) -> "---\n" + fields(posts, ": ") + "---\nBody\n"),

	TOML("x.md", false, (posts) -> "+++\n" + fields(posts, " = ") + "+++\nBody\n"),

	JSON_FRONT("x.md", false, (posts) -> json(posts.isEmpty() ? Map.of() : posts.getFirst()) + "\n\nBody\n"),

	LINES("x.jsonl", true, (posts) -> joined(posts, Written::json, "\n")),

	JSON("x.json", true, (posts) -> "[" + joined(posts, Written::json, ",\n") + "]"),

	TABLE("x.csv", true, (posts) -> "url,title,date,related,topics\n" + joined(posts, Written::row, "\n")),

	RSS("x.rss", true,
			(posts) -> "<rss version='2.0'><channel>\n"
					+ joined(posts, (post) -> "<item>" + elements(post) + "</item>", "\n") + "</channel></rss>"),

	ATOM("x.atom", true,
			(posts) -> "<feed xmlns='http://www.w3.org/2005/Atom'>\n"
					+ joined(posts, (post) -> "<entry>" + elements(post) + "</entry>", "\n") + "</feed>"),

	PAGE("x.html", false,
			(posts) -> "<html><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\":"
					+ json(posts) + "}</script></html>");

	private static final JsonMapper JACKSON = new JsonMapper();

	private final String file;

	private final boolean several;

	private final Function<List<Map<String, String>>, String> form;

	Written(String file, boolean several, Function<List<Map<String, String>>, String> form) {
		this.file = file;
		this.several = several;
		this.form = form;
	}

	String file() {
		return this.file;
	}

	/** Whether a file holds several posts, else the first one. */
	boolean several() {
		return this.several;
	}

	byte[] bytes(List<Map<String, String>> posts) {
		return this.form.apply(posts).getBytes(StandardCharsets.UTF_8);
	}

	private static String fields(List<Map<String, String>> posts, String between) {
		return posts.isEmpty() ? ""
				: posts.getFirst()
					.entrySet()
					.stream()
					.map((field) -> "\"" + field.getKey() + "\"" + between + json(field.getValue()) + "\n")
					.collect(Collectors.joining());
	}

	private static String row(Map<String, String> post) {
		return List.of("url", "title", "date", "related", "topics")
			.stream()
			.map((name) -> "\"" + post.getOrDefault(name, "").replace("\"", "\"\"") + "\"")
			.collect(Collectors.joining(","));
	}

	private static String elements(Map<String, String> post) {
		return Map
			.of("url", "link", "title", "title", "date", "pubDate", "topics", "category", "content", "description")
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.filter((name) -> post.containsKey(name.getKey()))
			.map((name) -> "<" + name.getValue() + ">" + escaped(post.get(name.getKey())) + "</" + name.getValue()
					+ ">")
			.collect(Collectors.joining());
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	private static String json(Object value) {
		return JACKSON.writeValueAsString(value);
	}

	private static <T> String joined(List<T> posts, Function<T, String> form, String between) {
		return posts.stream().map(form).collect(Collectors.joining(between));
	}

}
