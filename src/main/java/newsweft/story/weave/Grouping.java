package newsweft.story.weave;

import java.util.stream.IntStream;

import newsweft.story.network.Groups;

/** Rows in groups that are numbered from 0; no group is empty. */
final class Grouping {

	private final int[] groups;

	private final int[][] members;

	private Grouping(int[] groups, int[][] members) {
		this.groups = groups;
		this.members = members;
	}

	static Grouping of(int[] groups) {
		return new Grouping(groups, Groups.members(groups, Groups.count(groups)));
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
