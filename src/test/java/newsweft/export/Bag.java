package newsweft.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts of a graph in any order, and how many there are of each. */
record Bag(Map<Object, Long> parts) {

	private static final int NAMED = 3;

	static Bag of(Stream<?> parts) {
		return new Bag(parts.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
	}

	/**
	 * Fails with the first few that are missing or too many: thousands would help nobody.
	 */
	void isEqualTo(Bag expected) {
		assertThat(expected.without(this)).as("missing").isEmpty();
		assertThat(without(expected)).as("too many").isEmpty();
	}

	private List<Map.Entry<Object, Long>> without(Bag other) {
		return this.parts.entrySet()
			.stream()
			.filter((part) -> !part.getValue().equals(other.parts.get(part.getKey())))
			.limit(NAMED)
			.toList();
	}

}
