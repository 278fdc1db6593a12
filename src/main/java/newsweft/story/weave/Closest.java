package newsweft.story.weave;

import java.util.Arrays;

/** Keeps the closest of the rows that it is offered. */
final class Closest {

	private final int[] rows;

	private final double[] closeness;

	private int count;

	Closest(int limit) {
		this.rows = new int[limit];
		this.closeness = new double[limit];
	}

	void offer(int row, double close) {
		int limit = this.rows.length;
		if (close <= 0 || (this.count == limit && !isBefore(row, close, limit - 1))) {
			return;
		}
		int place = (this.count < limit) ? this.count++ : limit - 1;
		while (place > 0 && isBefore(row, close, place - 1)) {
			this.rows[place] = this.rows[place - 1];
			this.closeness[place] = this.closeness[place - 1];
			place--;
		}
		this.rows[place] = row;
		this.closeness[place] = close;
	}

	private boolean isBefore(int row, double close, int place) {
		return close > this.closeness[place] || (close == this.closeness[place] && row < this.rows[place]);
	}

	/** Below that, an offer changes nothing. */
	double least() {
		return (this.count < this.rows.length) ? 0 : this.closeness[this.count - 1];
	}

	int[] rows() {
		return Arrays.copyOf(this.rows, this.count);
	}

}
