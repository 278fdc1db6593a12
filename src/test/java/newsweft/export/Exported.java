package newsweft.export;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What node-link JSON says of a graph, as the text that other formats hold.
 *
 * @param nodes what each has, by its id
 * @param edges what each has, by its id
 */
record Exported(Map<String, Map<String, String>> nodes, Map<String, Map<String, String>> edges) {

	static Exported of(byte[] json) {
		JsonNode file = new JsonMapper().readTree(json);
		return new Exported(byId(file.get("nodes"), "id"), byId(file.get("links"), "key"));
	}

	private static Map<String, Map<String, String>> byId(JsonNode elements, String id) {
		Map<String, Map<String, String>> byId = new HashMap<>();
		for (JsonNode element : elements) {
			Map<String, String> values = new HashMap<>();
			element
				.forEachEntry((name, value) -> values.put(name, value.isArray() ? value.toString() : value.asString()));
			byId.put(values.remove(id), values);
		}
		return byId;
	}

	/** The same with other texts. */
	Exported with(UnaryOperator<String> text) {
		return new Exported(with(this.nodes, text), with(this.edges, text));
	}

	private static Map<String, Map<String, String>> with(Map<String, Map<String, String>> elements,
			UnaryOperator<String> text) {
		Map<String, Map<String, String>> changed = new HashMap<>();
		elements.forEach((id, values) -> {
			Map<String, String> others = new HashMap<>(values);
			others.replaceAll((name, value) -> text.apply(value));
			changed.put(id, others);
		});
		return changed;
	}

	/** Some readers do not tell an empty text from none. */
	static Map<String, Map<String, String>> withoutEmptyText(Map<String, Map<String, String>> elements) {
		Map<String, Map<String, String>> kept = new HashMap<>();
		elements.forEach((id, values) -> {
			Map<String, String> texts = new HashMap<>(values);
			texts.values().removeIf(String::isEmpty);
			kept.put(id, texts);
		});
		return kept;
	}

}
