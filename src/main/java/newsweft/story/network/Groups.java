package newsweft.story.network;

import java.util.Arrays;

/** Numbers of groups, and who is in them. */
public final class Groups {

	private Groups() {
	}

	/**
	 * Numbers groups from 0 in the order of their first members, in place.
	 * @param groups numbers below the length of the array
	 * @return how many groups there are
	 */
	static int renumber(int[] groups) {
		int[] numbers = new int[groups.length];
		Arrays.fill(numbers, -1);
		int count = 0;
		for (int i = 0; i < groups.length; i++) {
			if (numbers[groups[i]] < 0) {
				numbers[groups[i]] = count++;
			}
			groups[i] = numbers[groups[i]];
		}
		return count;
	}

	/**
	 * The members of each group, ascending.
	 * @param groups numbered from 0
	 * @param count how many groups
	 */
	public static int[][] members(int[] groups, int count) {
		int[] sizes = new int[count];
		for (int group : groups) {
			sizes[group]++;
		}
		int[][] members = new int[count][];
		Arrays.setAll(members, (group) -> new int[sizes[group]]);
		for (int i = groups.length - 1; i >= 0; i--) {
			members[groups[i]][--sizes[groups[i]]] = i;
		}
		return members;
	}

	/** As many as the greatest number says. */
	public static int count(int[] groups) {
		return Arrays.stream(groups).max().orElse(-1) + 1;
	}

}
