package newsweft.corpus;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A JSON document of posts: one object, a list of them, or an object with a list of them,
 * as in JSON Feed, in JSON-LD and in the answers of news services. Lists are streamed.
 */
final class JsonPosts {

	/** What such lists are called. */
	private static final Set<String> LISTS = Set.of("items", "articles", "posts", "entries", "stories", "results");

	private static final String GRAPH = "@graph";

	/** How many times the memory of its text a value takes, about. */
	private static final int VALUES = 4;

	private final Json json;

	private final Items items;

	private JsonPosts(Json json, Items items) {
		this.json = json;
		this.items = items;
	}

	static void read(Reader text, Items items) {
		try (Json json = new Json(text, 1)) {
			JsonPosts posts = new JsonPosts(json, items);
			for (JsonToken token = json.next(); token != null; token = json.next()) {
				switch (token) {
					case START_ARRAY -> posts.list(false);
					case START_OBJECT -> posts.object();
					default -> items.reject(json.line(), "neither an object nor a list");
				}
			}
			items.end("no posts in it");
		}
		catch (PostRejected broken) {
			items.reject(broken.line(), broken.reason());
		}
	}

	private void list(boolean graph) {
		int depth = this.json.depth();
		this.items.holdsSeveral();
		while (this.json.next() != JsonToken.END_ARRAY) {
			long start = this.json.end();
			try {
				Value value = this.json.value();
				add(value, graph, (this.json.end() - start) * VALUES);
			}
			catch (PostRejected broken) {
				if (this.json.isBroken()) {
					throw broken;
				}
				this.items.reject(broken.line(), broken.reason());
				this.json.skipTo(depth);
			}
		}
	}

	private void add(Value value, boolean graph, long size) {
		int line = this.json.line();
		if (graph) {
			LinkedData.articles(List.of(value)).forEach((article) -> this.items.add(article, line, size));
		}
		else if (value instanceof Value.Group object) {
			LinkedData.addAll(object, line, size, this.items);
		}
		else {
			this.items.add(value, line, size);
		}
	}

	private void object() {
		Map<String, Value> fields = new LinkedHashMap<>();
		Value.Text repeated = null;
		boolean listed = false;
		int line = this.json.line();
		long start = this.json.end();
		while (this.json.next() != JsonToken.END_OBJECT) {
			String name = this.json.name();
			int at = this.json.line();
			boolean list = this.json.next() == JsonToken.START_ARRAY;
			boolean graph = name.equals(GRAPH) && !this.items.isWhole();
			if (list && (graph || LISTS.contains(name))) {
				listed = true;
				this.items.from(text(fields.get("title")), text(fields.get("home_page_url")));
				list(graph);
			}
			else if (fields.put(name, this.json.value()) != null && repeated == null) {
				repeated = new Value.Text(name, at);
			}
		}
		if (!listed) {
			LinkedData.addAll(new Value.Group(fields, repeated, line), this.json.line(), this.json.end() - start,
					this.items);
		}
	}

	private static @Nullable String text(@Nullable Value value) {
		return (value instanceof Value.Text text) ? text.text() : null;
	}

}
