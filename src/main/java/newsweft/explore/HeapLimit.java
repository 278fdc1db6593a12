package newsweft.explore;

import org.springframework.stereotype.Component;

/** How large a part of the graph may be that is held in memory. */
@Component
final class HeapLimit {

	/** What a node takes while a view is resolved, with its texts. */
	static final long NODE = 3_000;

	/** What an edge takes, as the driver returned it and as an edge. */
	static final long EDGE = 1_200;

	private final long bytes;

	HeapLimit() {
		this(Runtime.getRuntime().maxMemory());
	}

	/**
	 * Of another heap than this process has.
	 * @param bytes of heap
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
