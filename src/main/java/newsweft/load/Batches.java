package newsweft.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** Passes on in batches what comes one by one. */
final class Batches<T> {

	private final int size;

	private final long heaviest;

	private final ToLongFunction<T> weigher;

	private final Consumer<List<T>> action;

	private long weight;

	private List<T> batch = new ArrayList<>();

	/**
	 * Passes on a batch when it has so many items, or weighs so much.
	 * @param weigher weighs an item
	 */
	Batches(int size, long heaviest, ToLongFunction<T> weigher, Consumer<List<T>> action) {
		this.size = size;
		this.heaviest = heaviest;
		this.weigher = weigher;
		this.action = action;
	}

	void add(T item) {
		this.batch.add(item);
		this.weight += this.weigher.applyAsLong(item);
		if (this.batch.size() == this.size || this.weight >= this.heaviest) {
			finish();
		}
	}

	/** Passes on the rest, if there is one. */
	void finish() {
		if (!this.batch.isEmpty()) {
			List<T> full = this.batch;
			this.batch = new ArrayList<>();
			this.weight = 0;
			this.action.accept(full);
		}
	}

}
