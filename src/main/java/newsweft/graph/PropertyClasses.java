package newsweft.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers which properties there are and of which classes their values are. */
public final class PropertyClasses {

	private final Map<String, Set<Class<?>>> classes = new TreeMap<>();

	/**
	 * Looks at those of one more node or edge.
	 * @param properties as {@link Node#properties()} allows them
	 */
	public void add(Map<String, Object> properties) {
		properties.forEach((name, value) -> this.classes.computeIfAbsent(name, (any) -> new LinkedHashSet<>())
			.add(classOf(value)));
	}

	/** Of all so far, as {@link GraphSource#nodeProperties()} names them. */
	public Map<String, Set<Class<?>>> byName() {
		return Collections.unmodifiableMap(this.classes);
	}

	/**
	 * Those of a graph of which a property has values of one more class.
	 * @param classes by name, which stay as they are
	 */
	public static Map<String, Set<Class<?>>> with(Map<String, Set<Class<?>>> classes, String name, Class<?> one) {
		Map<String, Set<Class<?>>> all = new TreeMap<>(classes);
		Set<Class<?>> of = new LinkedHashSet<>(all.getOrDefault(name, Set.of()));
		of.add(one);
		all.put(name, of);
		return all;
	}

	/** The items of a list that is stored are of one class. */
	private static Class<?> classOf(Object value) {
		if (value instanceof Collection<?> list) {
			return list.isEmpty() ? Object[].class : list.iterator().next().getClass().arrayType();
		}
		return value.getClass();
	}

}
