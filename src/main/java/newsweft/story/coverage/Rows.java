package newsweft.story.coverage;

import java.util.Arrays;

/**
 * A sparse matrix in compressed rows.
 *
 * @param offsets where each row begins in the columns, and where the last one ends
 * @param columns ascending within a row
 * @param seconds of the first article, beside the columns
 */
record Rows(int[] offsets, int[] columns, long[] seconds) {

	/** By counting sort; within a row in the order of the cells. */
	static Rows of(int rows, int count, int[] row, int[] column, long[] second) {
		int[] offsets = new int[rows + 1];
		for (int cell = 0; cell < count; cell++) {
			offsets[row[cell] + 1]++;
		}
		for (int i = 0; i < rows; i++) {
			offsets[i + 1] += offsets[i];
		}
		int[] next = offsets.clone();
		int[] columns = new int[count];
		long[] seconds = new long[count];
		for (int cell = 0; cell < count; cell++) {
			int place = next[row[cell]]++;
			columns[place] = column[cell];
			seconds[place] = second[cell];
		}
		return new Rows(offsets, columns, seconds);
	}

	/** The columns as rows, whose columns ascend even if they did not here. */
	Rows transposed(int columnCount) {
		int[] row = new int[this.columns.length];
		for (int i = 0; i + 1 < this.offsets.length; i++) {
			Arrays.fill(row, this.offsets[i], this.offsets[i + 1], i);
		}
		return of(columnCount, row.length, this.columns, row, this.seconds);
	}

	int rowCount() {
		return this.offsets.length - 1;
	}

	int length(int row) {
		return this.offsets[row + 1] - this.offsets[row];
	}

	int countLongerThan(int length) {
		int count = 0;
		for (int row = 0; row < rowCount(); row++) {
			count += (length(row) > length) ? 1 : 0;
		}
		return count;
	}

	void refuseRepeats() {
		for (int row = 0; row < rowCount(); row++) {
			for (int i = this.offsets[row] + 1; i < this.offsets[row + 1]; i++) {
				if (this.columns[i] == this.columns[i - 1]) {
					throw new IllegalArgumentException("A provider has a story twice.");
				}
			}
		}
	}

}
