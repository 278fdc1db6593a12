package newsweft.explore;

import java.util.List;

import newsweft.explore.View.Path;

/**
 * The shortest paths between two nodes.
 *
 * @param steps edges of each; 0 where there is no path
 * @param found how many there are
 * @param uncounted whether there are more than were counted
 * @param shown how many of them are here, those of the greatest likeness first
 * @param depth how long a path could have been
 * @param relations which edges it could have taken
 * @param nodes ids of the nodes on those that are shown, in order, each once
 */
record Paths(int steps, long found, boolean uncounted, int shown, int depth, List<String> relations,
		List<String> nodes) {

	static Paths none(Path path, List<String> relations) {
		return new Paths(0, 0, false, 0, path.depth(), relations, List.of());
	}

}
