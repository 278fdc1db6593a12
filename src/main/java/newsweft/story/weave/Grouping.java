package newsweft.story.weave;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Rows in groups that are numbered from 0; no group is empty. */
final class Grouping {

	private final int[] groups;

	private final int[][] members;

	private Grouping(int[] groups, int[][] members) {
		this.groups = groups;
		this.members = members;
	}

	static Grouping of(int[] groups) {
		int[] sizes = new int[Arrays.stream(groups).max().orElse(-1) + 1];
		for (int group : groups) {
			sizes[group]++;
		}
		int[][] members = new int[sizes.length][];
		Arrays.setAll(members, (group) -> new int[sizes[group]]);
		for (int row = groups.length - 1; row >= 0; row--) {
			members[groups[row]][--sizes[groups[row]]] = row;
		}
		return new Grouping(groups, members);
	}

	int count() {
		return this.members.length;
	}

	int group(int row) {
		return this.groups[row];
	}

	int[] groups() {
		return this.groups;
	}

	/** The rows of a group, ascending. */
	int[] members(int group) {
		return this.members[group];
	}

	/**
	 * The rows of all of these groups put together by a second grouping of the groups.
	 */
	Grouping through(Grouping upper) {
		return of(IntStream.of(this.groups).map(upper::group).toArray());
	}

}
