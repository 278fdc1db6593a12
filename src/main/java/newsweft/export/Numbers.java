package newsweft.export;

import java.util.HashMap;
import java.util.Map;

import newsweft.graph.GraphChanged;
import org.eclipse.collections.impl.map.mutable.primitive.IntIntHashMap;

/**
 * Numbers the nodes of a graph from 1 on, for formats in which edges name their ends by
 * numbers. It takes 16 to 32 bytes for each node, whatever its id: ids are held only
 * where another one has the same hash code.
 */
final class Numbers {

	private final IntIntHashMap byHashCode = new IntIntHashMap();

	/** Nodes with the hash code of an earlier one. */
	private final Map<String, Integer> others = new HashMap<>();

	private int last;

	/** The number of the next node. */
	int next(String id) {
		this.last++;
		if (this.byHashCode.containsKey(id.hashCode())) {
			this.others.put(id, this.last);
		}
		else {
			this.byHashCode.put(id.hashCode(), this.last);
		}
		return this.last;
	}

	/**
	 * The number of a node that has one.
	 * @param id of another node, it may have the number of one with the same hash code
	 * @throws GraphChanged for most others
	 */
	int of(String id) {
		Integer other = this.others.get(id);
		int number = (other != null) ? other : this.byHashCode.get(id.hashCode());
		if (number == 0) {
			throw new GraphChanged();
		}
		return number;
	}

}
