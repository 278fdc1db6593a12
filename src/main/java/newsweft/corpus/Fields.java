package newsweft.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The fields of one mapping in front matter. What is asked for and is not of the expected
 * shape is noted and reads as null; what is not asked for, such as images and encrypted
 * fields, is never looked at.
 */
final class Fields {

	private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

	/** In characters, for names that become keys in the graph. */
	static final int MAX_NAME = 200;

	private final Map<String, Node> nodes = new HashMap<>();

	private final FrontMatter source;

	private final List<Note> notes;

	/**
	 * The fields of a mapping.
	 * @param notes where to note what is unusable
	 * @throws PostRejected if a key stands twice
	 */
	Fields(MappingNode mapping, FrontMatter source, List<Note> notes) {
		this.source = source;
		this.notes = notes;
		for (NodeTuple field : mapping.getValue()) {
			if (field.getKeyNode() instanceof ScalarNode key
					&& this.nodes.put(key.getValue(), field.getValueNode()) != null) {
				throw new PostRejected(source.line(key), "key " + key.getValue() + " stands twice");
			}
		}
	}

	/** The node of the first of these keys that has a value. */
	@Nullable Node node(String... keys) {
		for (String key : keys) {
			Node node = this.nodes.get(key);
			if (node != null && !isNull(node)) {
				return node;
			}
		}
		return null;
	}

	/** The scalar of the first of these keys that has one, as written. */
	@Nullable String scalar(String... keys) {
		Node node = node(keys);
		if (node instanceof ScalarNode scalar) {
			return scalar.getValue();
		}
		return (node != null) ? unusable(node, keys[0] + " is not text") : null;
	}

	/** A line of text without markup. */
	@Nullable String line(String... keys) {
		return PlainText.line(scalar(keys));
	}

	@Nullable Integer integer(String key) {
		String text = scalar(key);
		try {
			return (text != null) ? Integer.valueOf(text.strip()) : null;
		}
		catch (NumberFormatException noNumber) {
			return unusable(this.nodes.get(key), key + " is no whole number");
		}
	}

	@Nullable Boolean bool(String key) {
		String text = scalar(key);
		return switch ((text != null) ? text.strip().toLowerCase(Locale.ROOT) : "") {
			case "" -> null;
			case "true", "yes", "on" -> true;
			case "false", "no", "off" -> false;
			default -> unusable(this.nodes.get(key), key + " is neither true nor false");
		};
	}

	/**
	 * A point in time.
	 * @throws PostRejected if there is a value that is none
	 */
	@Nullable Instant instant(String... keys) {
		String text = scalar(keys);
		try {
			return (text != null) ? Timestamps.parse(text) : null;
		}
		catch (DateTimeException impossible) {
			throw new PostRejected(line(node(keys)), "impossible date");
		}
	}

	/** Distinct names in their order: a list of them, or text with commas between. */
	Set<String> names(String key) {
		Set<String> names = new LinkedHashSet<>();
		Node node = node(key);
		if (node instanceof SequenceNode list) {
			list.getValue().forEach((item) -> add(names, item, key));
		}
		else if (node instanceof ScalarNode text) {
			Arrays.stream(text.getValue().split(",")).forEach((part) -> add(names, part, node, key));
		}
		else if (node != null) {
			unusable(node, key + " is no list");
		}
		return names;
	}

	private void add(Set<String> names, Node item, String key) {
		if (!(item instanceof ScalarNode scalar)) {
			unusable(item, key + " holds something that is not text");
		}
		else if (!isNull(item)) {
			add(names, scalar.getValue(), item, key);
		}
	}

	private void add(Set<String> names, String text, Node item, String key) {
		String name = PlainText.line(text);
		if (name != null && name.length() > MAX_NAME) {
			unusable(item, key + " holds a name longer than " + MAX_NAME + " characters");
		}
		else if (name != null) {
			names.add(name);
		}
	}

	int line(@Nullable Node node) {
		return (node != null) ? this.source.line(node) : 0;
	}

	/** Notes that a part was left out; null, for the caller to return. */
	<T> @Nullable T unusable(@Nullable Node node, String reason) {
		this.notes.add(new Note(line(node), reason + ": left out"));
		return null;
	}

	static boolean isNull(Node node) {
		return node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN
				&& NULLS.contains(scalar.getValue());
	}

}
