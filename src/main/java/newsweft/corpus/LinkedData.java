package newsweft.corpus;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Articles in JSON-LD, in the terms of schema.org: {@code NewsArticle} and its kin. Nodes
 * of other types, such as the publisher, are what articles refer to.
 */
final class LinkedData {

	private static final String ID = "@id";

	private static final String TYPE = "@type";

	private static final String GRAPH = "@graph";

	private LinkedData() {
	}

	/**
	 * The posts that an object is: itself, or the articles of its graph.
	 * @param lastLine the line on which it ends
	 * @param size about how many bytes it takes
	 */
	static void addAll(Value.Group object, int lastLine, long size, Items items) {
		if (object.fields().get(GRAPH) instanceof Value.Items graph) {
			articles(graph.values()).forEach((article) -> items.add(article, lastLine, size));
		}
		else {
			add(object, lastLine, size, items);
		}
	}

	/** One post, or what is no article. */
	static void add(Value value, int lastLine, long size, Items items) {
		String other = (value instanceof Value.Group node && isNode(node) && !isArticle(node)) ? type(node) : null;
		if (other != null) {
			items.skip("no article: " + Note.brief(other));
		}
		else {
			items.add((value instanceof Value.Group node) ? article(node) : value, lastLine, size);
		}
	}

	/**
	 * The articles among the nodes of a document, in their order, with what they refer to
	 * put in.
	 */
	static List<Value.Group> articles(List<Value> roots) {
		List<Value.Group> nodes = roots.stream().flatMap(LinkedData::nodes).toList();
		Map<String, Value> known = new HashMap<>();
		for (Value.Group node : nodes) {
			if (node.fields().get(ID) instanceof Value.Text id && node.fields().size() > 1) {
				known.putIfAbsent(id.text(), node);
			}
		}
		return nodes.stream().filter(LinkedData::isArticle).map((node) -> article(resolved(node, known))).toList();
	}

	private static Stream<Value.Group> nodes(Value value) {
		return switch (value) {
			case Value.Items list -> list.values().stream().flatMap(LinkedData::nodes);
			case Value.Group group when group.fields().get(GRAPH) instanceof Value.Items graph -> nodes(graph);
			case Value.Group group -> Stream.of(group);
			default -> Stream.empty();
		};
	}

	private static Value.Group resolved(Value.Group node, Map<String, Value> known) {
		Map<String, Value> fields = new LinkedHashMap<>();
		node.fields().forEach((name, value) -> fields.put(name, switch (value) {
			case Value.Items list ->
				new Value.Items(list.values().stream().map((item) -> target(item, known)).toList(), list.line());
			default -> target(value, known);
		}));
		return new Value.Group(fields, node.repeated(), node.line());
	}

	/** What a node that is only an {@code @id} refers to. */
	private static Value target(Value value, Map<String, Value> known) {
		return (value instanceof Value.Group group && group.fields().size() == 1
				&& group.fields().get(ID) instanceof Value.Text id) ? known.getOrDefault(id.text(), value) : value;
	}

	private static boolean isNode(Value.Group group) {
		return group.fields().containsKey(TYPE);
	}

	private static boolean isArticle(Value.Group node) {
		return switch (node.fields().get(TYPE)) {
			case Value.Text type -> isArticle(type);
			case Value.Items types -> types.values().stream().anyMatch(LinkedData::isArticle);
			case null, default -> false;
		};
	}

	private static boolean isArticle(Value type) {
		return type instanceof Value.Text text && (text.text().endsWith("Article") || text.text().endsWith("Posting")
				|| text.text().endsWith("Report") || text.text().endsWith("CreativeWork"));
	}

	private static @Nullable String type(Value.Group node) {
		return switch (node.fields().get(TYPE)) {
			case Value.Text type -> type.text();
			case null, default -> "of several types";
		};
	}

	/** In terms that other dialects have too: an article's name is its headline. */
	private static Value.Group article(Value.Group node) {
		if (!isNode(node)) {
			return node;
		}
		Map<String, Value> fields = new LinkedHashMap<>(node.fields());
		Value name = fields.remove("name");
		if (name != null) {
			fields.putIfAbsent("headline", name);
		}
		fields.put(TYPE, new Value.Text("article", node.line()));
		return new Value.Group(fields, node.repeated(), node.line());
	}

}
