package newsweft.export;

import java.util.HashMap;
import java.util.Map;

import newsweft.graph.GraphChanged;

/**
 * Numbers the nodes of a graph from 1 on, for formats in which edges name their ends by
 * numbers. It holds all ids: some 150 bytes for each node.
 */
final class Numbers {

	private final Map<String, Integer> numbers = new HashMap<>();

	/** The number of the next node. */
	int next(String id) {
		int number = this.numbers.size() + 1;
		this.numbers.put(id, number);
		return number;
	}

	/** The number of a node that has one. */
	int of(String id) {
		Integer number = this.numbers.get(id);
		if (number == null) {
			throw new GraphChanged();
		}
		return number;
	}

}
