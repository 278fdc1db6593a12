package newsweft.story.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Carries the keys of groups over to a new grouping of the articles. A new group takes
 * the key of the former one with which it shares most articles, if that is at least half
 * of the smaller of the two; each key goes to one group (in the manner of Greene, Doyle,
 * Cunningham: Tracking the Evolution of Communities in Dynamic Social Networks, 2010,
 * with containment beside the Jaccard index, since news stories grow fast).
 */
public final class Lineage {

	private final String[] keys;

	private final List<Change> changes;

	private final Map<String, String> successors;

	private Lineage(String[] keys, List<Change> changes, Map<String, String> successors) {
		this.keys = keys;
		this.changes = changes;
		this.successors = successors;
	}

	/**
	 * Follows groups.
	 * @param former the former group's key of each article, null for one that had none
	 * @param groups the new group of each article, 0 to count − 1
	 * @param count how many new groups there are; each has an article
	 * @param fresh makes a key for a group, and for an attempt of 0 or more, since
	 * another group may have it
	 * @return never an unkeyed group; without former groups, no change
	 */
	public static Lineage of(@Nullable String[] former, int[] groups, int count,
			BiFunction<Integer, Integer, String> fresh) {
		Overlaps overlaps = Overlaps.of(former, groups, count);
		@Nullable String[] keys = new @Nullable String[count];
		Set<String> used = new HashSet<>(overlaps.formerKeys());
		String[] first = IntStream.range(0, count).mapToObj((group) -> fresh.apply(group, 0)).toArray(String[]::new);
		int[] heirs = overlaps.heirs(first);
		for (int old = 0; old < heirs.length; old++) {
			if (heirs[old] >= 0) {
				keys[heirs[old]] = overlaps.formerKey(old);
			}
		}
		String[] named = new String[count];
		for (int group = 0; group < count; group++) {
			String key = keys[group];
			named[group] = (key != null) ? key : unused(group, used, fresh);
		}
		return describe(overlaps, named, heirs);
	}

	private static String unused(int group, Set<String> used, BiFunction<Integer, Integer, String> fresh) {
		int attempt = 0;
		String key = fresh.apply(group, attempt);
		while (!used.add(key)) {
			key = fresh.apply(group, ++attempt);
		}
		return key;
	}

	private static Lineage describe(Overlaps overlaps, String[] keys, int[] heirs) {
		List<Change> changes = new ArrayList<>();
		Map<String, String> successors = new TreeMap<>();
		Set<Integer> carried = new TreeSet<>(Arrays.stream(heirs).boxed().toList());
		for (int group = 0; group < keys.length && !overlaps.formerKeys().isEmpty(); group++) {
			if (!carried.contains(group)) {
				changes.add(origin(overlaps, keys, group));
			}
		}
		for (int old = 0; old < heirs.length; old++) {
			if (heirs[old] < 0) {
				Overlap most = overlaps.mostOfFormer(old);
				successors.put(overlaps.formerKey(old), keys[most.group()]);
				changes.add(fate(overlaps, keys, most));
			}
		}
		return new Lineage(keys, List.copyOf(changes), successors);
	}

	private static Change origin(Overlaps overlaps, String[] keys, int group) {
		Overlap most = overlaps.mostOfGroup(group);
		int size = overlaps.groupSize(group);
		if (most != null && 2 * most.shared() >= size) {
			return new Change(Change.Kind.SPLIT, keys[group], overlaps.formerKey(most.former()), most.shared());
		}
		return new Change(Change.Kind.BORN, keys[group], null, size);
	}

	private static Change fate(Overlaps overlaps, String[] keys, Overlap most) {
		String gone = overlaps.formerKey(most.former());
		if (2 * most.shared() >= overlaps.formerSize(most.former())) {
			return new Change(Change.Kind.MERGED, keys[most.group()], gone, most.shared());
		}
		return new Change(Change.Kind.ENDED, gone, keys[most.group()], most.shared());
	}

	/** The key of each new group, no two the same. */
	public String[] keys() {
		return this.keys.clone();
	}

	/**
	 * What became of the groups: births and splits by new group, then merges and ends.
	 */
	public List<Change> changes() {
		return this.changes;
	}

	/** For the key of each group that is no more, the group that most of it went to. */
	public Map<String, String> successors() {
		return this.successors;
	}

}
