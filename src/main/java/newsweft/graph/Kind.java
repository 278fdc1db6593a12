package newsweft.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of node that Newsweft makes, each with the property that is its domain key.
 */
public enum Kind {

	/** An article, known from a post of its own or from a listing. */
	ARTICLE("Article", "key", "title"),
	/** Who published it. */
	PROVIDER("Provider", "domain", "name"),
	/** A topic that a post names. */
	TOPIC("Topic", "name", "name"),
	/** Articles on one event, found by the clustering. */
	STORY("Story", "key", "label"),
	/** Stories on one subject. */
	CONSTELLATION("Constellation", "key", "label");

	private static final Kind[] KINDS = values();

	private final String prefix;

	private final String label;

	private final String keyProperty;

	private final String nameProperty;

	Kind(String label, String keyProperty, String nameProperty) {
		this.prefix = name().toLowerCase(Locale.ROOT) + ":";
		this.label = label;
		this.keyProperty = keyProperty;
		this.nameProperty = nameProperty;
	}

	/**
	 * The label in the database.
	 * @return such as {@code Article}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * The id of a node of this kind.
	 * @param key its domain key
	 * @return such as {@code article:wired.com/story/x}
	 */
	public String id(String key) {
		return this.prefix + key;
	}

	/**
	 * The domain key in an id of this kind.
	 * @param id made by {@link #id(String)}
	 * @return the key; empty if the id is of another kind
	 */
	public Optional<String> key(String id) {
		return id.startsWith(this.prefix) ? Optional.of(id.substring(this.prefix.length())) : Optional.empty();
	}

	/**
	 * The kind of the node with an id.
	 * @param id made by {@link #id(String)}
	 * @return empty for ids that are not Newsweft's
	 */
	public static Optional<Kind> ofId(String id) {
		for (Kind kind : KINDS) {
			if (id.startsWith(kind.prefix)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

	/**
	 * The kind with a label.
	 * @param label such as {@code Article}
	 * @return empty for labels that are not Newsweft's
	 */
	public static Optional<Kind> ofLabel(String label) {
		return Arrays.stream(values()).filter((kind) -> kind.label.equals(label)).findFirst();
	}

	/**
	 * The kind of a node.
	 * @param labels all that it has; where it has several of Newsweft's, the first kind
	 * counts
	 * @return empty for labels that are not Newsweft's
	 */
	static Optional<Kind> among(Iterable<String> labels) {
		for (Kind kind : KINDS) {
			for (String label : labels) {
				if (label.equals(kind.label)) {
					return Optional.of(kind);
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * The property that is the domain key of its nodes.
	 * @return such as {@code domain}
	 */
	public String keyProperty() {
		return this.keyProperty;
	}

	String nameProperty() {
		return this.nameProperty;
	}

}
