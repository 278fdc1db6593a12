package newsweft.story.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** How many articles former and new groups have in common. */
final class Overlaps {

	private final Map<String, Integer> numbers;

	private final String[] formerKeys;

	private final int[] formerSizes;

	private final int[] groupSizes;

	private final List<Overlap> overlaps;

	private final @Nullable Overlap[] mostOfFormer;

	private final @Nullable Overlap[] mostOfGroup;

	private Overlaps(Map<String, Integer> numbers, int[] formerSizes, int[] groupSizes, List<Overlap> overlaps) {
		this.numbers = numbers;
		this.formerKeys = numbers.keySet().toArray(String[]::new);
		this.formerSizes = formerSizes;
		this.groupSizes = groupSizes;
		this.overlaps = overlaps;
		this.mostOfFormer = new @Nullable Overlap[formerSizes.length];
		this.mostOfGroup = new @Nullable Overlap[groupSizes.length];
		for (Overlap overlap : overlaps) {
			// In their order, so that the first of equals stays.
			this.mostOfFormer[overlap.former()] = larger(this.mostOfFormer[overlap.former()], overlap);
			this.mostOfGroup[overlap.group()] = larger(this.mostOfGroup[overlap.group()], overlap);
		}
	}

	private static Overlap larger(@Nullable Overlap first, Overlap second) {
		return (first == null || second.shared() > first.shared()) ? second : first;
	}

	static Overlaps of(@Nullable String[] former, int[] groups, int count) {
		Map<String, Integer> numbers = new TreeMap<>();
		Arrays.stream(former).filter(Objects::nonNull).forEach((key) -> numbers.put(key, 0));
		int next = 0;
		for (Map.Entry<String, Integer> number : numbers.entrySet()) {
			number.setValue(next++);
		}
		int[] formerSizes = new int[numbers.size()];
		int[] groupSizes = new int[count];
		for (int row = 0; row < former.length; row++) {
			groupSizes[groups[row]]++;
			if (former[row] != null) {
				formerSizes[numbers.get(former[row])]++;
			}
		}
		long[] pairs = IntStream.range(0, former.length)
			.filter((row) -> former[row] != null)
			.mapToLong((row) -> (long) numbers.get(former[row]) << Integer.SIZE | groups[row])
			.sorted()
			.toArray();
		return new Overlaps(numbers, formerSizes, groupSizes, count(pairs));
	}

	private static List<Overlap> count(long[] pairs) {
		List<Overlap> overlaps = new ArrayList<>();
		int start = 0;
		for (int at = 1; at <= pairs.length; at++) {
			if (at == pairs.length || pairs[at] != pairs[start]) {
				overlaps.add(new Overlap((int) (pairs[start] >>> Integer.SIZE), (int) pairs[start], at - start));
				start = at;
			}
		}
		return overlaps;
	}

	/**
	 * For each former group the new one that carries its key on, or −1.
	 * @param fresh the key that each new group would get, which decides between equals
	 */
	int[] heirs(String[] fresh) {
		int[] heirs = new int[this.formerKeys.length];
		Arrays.fill(heirs, -1);
		boolean[] carried = new boolean[this.groupSizes.length];
		this.overlaps.stream().sorted(likeliest(fresh)).forEach((overlap) -> {
			if (heirs[overlap.former()] < 0 && !carried[overlap.group()] && isSame(overlap)) {
				heirs[overlap.former()] = overlap.group();
				carried[overlap.group()] = true;
			}
		});
		return heirs;
	}

	private Comparator<Overlap> likeliest(String[] fresh) {
		return Comparator.comparingInt((Overlap overlap) -> -overlap.shared())
			.thenComparingLong((overlap) -> this.formerSizes[overlap.former()] + this.groupSizes[overlap.group()])
			.thenComparing((overlap) -> !fresh[overlap.group()].equals(this.formerKeys[overlap.former()]))
			.thenComparingInt(Overlap::former)
			.thenComparingInt(Overlap::group);
	}

	private boolean isSame(Overlap overlap) {
		return 2 * overlap.shared() >= Math.min(this.formerSizes[overlap.former()], this.groupSizes[overlap.group()]);
	}

	Set<String> formerKeys() {
		return this.numbers.keySet();
	}

	String formerKey(int former) {
		return this.formerKeys[former];
	}

	int formerSize(int former) {
		return this.formerSizes[former];
	}

	int groupSize(int group) {
		return this.groupSizes[group];
	}

	/** Where most of a former group went. */
	Overlap mostOfFormer(int former) {
		return Objects.requireNonNull(this.mostOfFormer[former]);
	}

	/** Where most of a new group came from; null where all of it is new. */
	@Nullable Overlap mostOfGroup(int group) {
		return this.mostOfGroup[group];
	}

}
