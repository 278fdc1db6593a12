package newsweft.story.evaluate;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * How well a grouping of items agrees with the one that they should have.
 *
 * @param precision B-cubed precision (Bagga and Baldwin: Entity-Based Cross-Document
 * Coreferencing Using the Vector Space Model, 1998), with each item weighing the same:
 * the share of an item's group that belongs with it, itself counted, on average; above 0
 * to 1
 * @param recall B-cubed recall, likewise: the share of what belongs with an item that is
 * in its group; above 0 to 1
 * @param f1 the harmonic mean of precision and recall; above 0 to 1
 * @param adjustedRandIndex pairs of items that both groupings treat alike, corrected for
 * chance (Hubert and Arabie: Comparing Partitions, 1985); 1 for the same grouping, about
 * 0 for a random one, down to -0.5
 * @param normalizedMutualInformation what one grouping says of the other, as a share of
 * the arithmetic mean of their entropies; 0 to 1
 */
public record Agreement(double precision, double recall, double f1, double adjustedRandIndex,
		double normalizedMutualInformation) {

	/**
	 * Compares two groupings. Where both put all items into one group, or both leave each
	 * alone, chance and entropy leave nothing to correct by; the last two figures are 1
	 * then.
	 * @param right the group of each item as it should be, groups numbered from 0
	 * @param found the group of each item as it was found, likewise
	 * @return the figures
	 * @throws IllegalArgumentException if there is no item, or the two differ in length
	 */
	public static Agreement of(int[] right, int[] found) {
		if (right.length == 0) {
			throw new IllegalArgumentException("There is no item to compare");
		}
		Contingency table = Contingency.of(right, found);
		double precision = share(table, (cell) -> table.columns()[cell.column()]);
		double recall = share(table, (cell) -> table.rows()[cell.row()]);
		return new Agreement(precision, recall, 2 * precision * recall / (precision + recall), adjustedRandIndex(table),
				normalizedMutualInformation(table));
	}

	/**
	 * What each group costs: how much the B-cubed precision would be higher, were each
	 * group all of one kind. With groups that were found and the right ones for kinds,
	 * the costs are what is missing from precision to 1; the other way round, from
	 * recall.
	 * @param groups the group of each item, groups numbered from 0
	 * @param kinds the kind of each item, likewise
	 * @return the cost of each group, from 0 to below 1
	 * @throws IllegalArgumentException if the two differ in length
	 */
	public static double[] costs(int[] groups, int[] kinds) {
		Contingency table = Contingency.of(groups, kinds);
		long[] alike = new long[table.rows().length];
		for (Contingency.Cell cell : table.cells()) {
			alike[cell.row()] += (long) cell.count() * cell.count();
		}
		double[] costs = new double[alike.length];
		Arrays.setAll(costs, (group) -> (table.rows()[group] == 0) ? 0
				: (table.rows()[group] - (double) alike[group] / table.rows()[group]) / table.items());
		return costs;
	}

	private static double share(Contingency table, ToIntFunction<Contingency.Cell> size) {
		double sum = 0;
		for (Contingency.Cell cell : table.cells()) {
			sum += (double) cell.count() * cell.count() / size.applyAsInt(cell);
		}
		return sum / table.items();
	}

	private static double adjustedRandIndex(Contingency table) {
		double together = Arrays.stream(table.cells()).mapToDouble((cell) -> pairs(cell.count())).sum();
		double right = Arrays.stream(table.rows()).mapToDouble(Agreement::pairs).sum();
		double found = Arrays.stream(table.columns()).mapToDouble(Agreement::pairs).sum();
		double most = (right + found) / 2;
		double expected = (right == 0) ? 0 : right * (found / pairs(table.items()));
		return (most == expected) ? 1 : (together - expected) / (most - expected);
	}

	private static double pairs(int items) {
		return (double) items * (items - 1) / 2;
	}

	private static double normalizedMutualInformation(Contingency table) {
		double entropies = entropy(table.rows()) + entropy(table.columns());
		int[] joint = Arrays.stream(table.cells()).mapToInt(Contingency.Cell::count).toArray();
		// With no entropy at all, both groupings are one group.
		return (entropies == 0) ? 1 : Math.clamp(2 * (entropies - entropy(joint)) / entropies, 0, 1);
	}

	private static double entropy(int[] sizes) {
		long items = Arrays.stream(sizes).asLongStream().sum();
		double entropy = 0;
		for (int size : sizes) {
			if (size > 0 && size < items) {
				entropy -= (double) size / items * StrictMath.log((double) size / items);
			}
		}
		return entropy;
	}

}
