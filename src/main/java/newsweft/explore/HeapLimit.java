package newsweft.explore;

import org.springframework.stereotype.Component;

/** How large a part of the graph may be that is held in memory. */
@Component
final class HeapLimit {

	/**
	 * What a node takes while a view is resolved, with its texts: with some room for
	 * longer ones, as an invented graph of 30,650 nodes and 564,139 edges showed, which
	 * 700 MB of heap hold and 600 do not.
	 */
	private static final long NODE = 3_000;

	/** What an edge takes, as the driver returned it and as an edge. */
	private static final long EDGE = 1_200;

	/** Of the heap: the rest is for all else that goes on. */
	private static final double SHARE = 0.8;

	private final long bytes;

	HeapLimit() {
		this((long) (SHARE * Runtime.getRuntime().maxMemory()));
	}

	/**
	 * Of another heap than this process has.
	 * @param bytes that may be used of it
	 */
	HeapLimit(long bytes) {
		this.bytes = bytes;
	}

	/**
	 * Makes sure that a part fits before it is read.
	 * @throws TooLargeToHold if it does not
	 */
	void check(long nodes, long edges) {
		long wanted = nodes * NODE + edges * EDGE;
		if (wanted > this.bytes) {
			throw new TooLargeToHold(nodes, edges, wanted, this.bytes);
		}
	}

}
