package newsweft.query;

import java.util.List;

/**
 * The words that a statement can be made of.
 *
 * @param labels by name
 * @param types of relationships, by name
 * @param functions by name
 * @param procedures that the console calls, by name
 */
record GraphSchema(List<Label> labels, List<Type> types, List<Callable> functions, List<Callable> procedures) {

	/** What a statement can name. */
	interface Named {

		String name();

	}

	/**
	 * A label.
	 *
	 * @param properties that some nodes with it have
	 */
	record Label(String name, List<Property> properties) implements Named {
	}

	/**
	 * A property.
	 *
	 * @param types such as {@code STRING}
	 */
	record Property(String name, List<String> types) implements Named {
	}

	/**
	 * A type of relationships.
	 *
	 * @param properties that some of them have
	 * @param joins the labels at their ends
	 */
	record Type(String name, List<String> properties, List<Joins> joins) implements Named {
	}

	/** What a relationship leads from, and to. */
	record Joins(String from, String to) {
	}

	/** What can be called. */
	record Callable(String name, String signature, String description) implements Named {
	}

}
