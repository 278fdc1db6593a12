package newsweft.story.map;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Which discs are near a place: each is entered in all squares that it touches. */
final class DiscGrid {

	private static final int WIDEST = 2_048;

	private final double cell;

	private final int side;

	private final int[] heads;

	private final int[] stamps;

	private int[] next;

	private int[] discs;

	private int entries;

	private int stamp;

	/**
	 * Makes an empty grid.
	 * @param size how many discs, at most
	 * @param cell side of a square
	 * @param reach what lies further out than this from the middle is looked for in the
	 * outermost squares
	 */
	DiscGrid(int size, double cell, double reach) {
		this.side = (int) Math.min(Math.max(1, Math.ceil(2 * reach / cell)), WIDEST);
		this.cell = Math.max(cell, 2 * reach / this.side);
		this.heads = new int[this.side * this.side];
		this.stamps = new int[size];
		this.next = new int[size + 1];
		this.discs = new int[size + 1];
	}

	void clear() {
		Arrays.fill(this.heads, 0);
		this.entries = 0;
	}

	void add(int disc, double x, double y, double radius) {
		for (int row = square(y - radius); row <= square(y + radius); row++) {
			for (int column = square(x - radius); column <= square(x + radius); column++) {
				if (++this.entries == this.discs.length) {
					this.discs = Arrays.copyOf(this.discs, 2 * this.entries);
					this.next = Arrays.copyOf(this.next, 2 * this.entries);
				}
				this.discs[this.entries] = disc;
				this.next[this.entries] = this.heads[row * this.side + column];
				this.heads[row * this.side + column] = this.entries;
			}
		}
	}

	/** Visits each disc once that may come within a reach of a place, and some others. */
	void visit(double x, double y, double reach, IntConsumer visitor) {
		this.stamp++;
		for (int row = square(y - reach); row <= square(y + reach); row++) {
			for (int column = square(x - reach); column <= square(x + reach); column++) {
				for (int at = this.heads[row * this.side + column]; at != 0; at = this.next[at]) {
					if (this.stamps[this.discs[at]] != this.stamp) {
						this.stamps[this.discs[at]] = this.stamp;
						visitor.accept(this.discs[at]);
					}
				}
			}
		}
	}

	/** Whether no disc that may come within a reach of a place fulfils a condition. */
	boolean none(double x, double y, double reach, IntPredicate condition) {
		for (int row = square(y - reach); row <= square(y + reach); row++) {
			for (int column = square(x - reach); column <= square(x + reach); column++) {
				for (int at = this.heads[row * this.side + column]; at != 0; at = this.next[at]) {
					if (condition.test(this.discs[at])) {
						return false;
					}
				}
			}
		}
		return true;
	}

	private int square(double coordinate) {
		return (int) Math.max(0, Math.min(this.side - 1, Math.floor(coordinate / this.cell + this.side / 2.0)));
	}

}
