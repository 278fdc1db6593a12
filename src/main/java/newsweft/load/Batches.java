package newsweft.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Passes on in batches what comes one by one. */
final class Batches<T> {

	private final int size;

	private final Consumer<List<T>> action;

	private List<T> batch = new ArrayList<>();

	Batches(int size, Consumer<List<T>> action) {
		this.size = size;
		this.action = action;
	}

	void add(T item) {
		this.batch.add(item);
		if (this.batch.size() == this.size) {
			finish();
		}
	}

	/** Passes on the rest, if there is one. */
	void finish() {
		if (!this.batch.isEmpty()) {
			List<T> full = this.batch;
			this.batch = new ArrayList<>();
			this.action.accept(full);
		}
	}

}
