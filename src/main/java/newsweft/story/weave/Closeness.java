package newsweft.story.weave;

import java.util.function.IntBinaryOperator;

/**
 * How close two rows are in text and date, 0 to {@link Ties#UNIT}, tied or not.
 *
 * @param vectors of the texts
 * @param recency of the dates
 */
record Closeness(TermVectors vectors, Recency recency) implements IntBinaryOperator {

	@Override
	public int applyAsInt(int left, int right) {
		return (int) Math.rint(this.vectors.cosine(left, right) * this.recency.factor(left, right) * Ties.UNIT);
	}

}
