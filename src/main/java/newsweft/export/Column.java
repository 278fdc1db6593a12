package newsweft.export;

import java.util.Map;

import newsweft.graph.GraphChanged;
import org.jspecify.annotations.Nullable;

/**
 * A property as a format names and types it.
 *
 * @param property the property's name in the subgraph
 * @param name its name in the file: unique whatever the case, and of characters that XML
 * allows
 * @param type of every value that the property has in the subgraph
 */
record Column(String property, String name, ValueType type) {

	/**
	 * The value of the property.
	 * @param properties of a node or an edge
	 * @return null if it is not among them
	 * @throws GraphChanged if it has another type than when the column was named
	 */
	@Nullable Object of(Map<String, Object> properties) {
		Object value = properties.get(this.property);
		if (value != null && this.type != ValueType.STRING && this.type != ValueType.of(value)) {
			throw new GraphChanged();
		}
		return value;
	}

}
