package newsweft.explore;

import java.util.List;

import newsweft.graph.Figures;
import org.jspecify.annotations.Nullable;

/**
 * What two views have in common, and what only one of them shows. A limit of stories'
 * articles counts for nothing here: all of them are compared.
 *
 * @param left the first view
 * @param right the second view
 * @param both how many nodes both show
 * @param moved how many of these articles keep other company: those of which the group on
 * one side is not the one that most of their group on the other side is in; the articles
 * of a side are grouped by the edges that it shows, as stories are
 * @param agreement how alike the groups of the articles on both sides are: adjusted Rand
 * index, 1 for the same groups, about 0 for groups by chance; null with fewer than two
 * such articles
 * @param stories how many articles of each there are, the greatest difference of shares
 * first
 * @param providers likewise
 * @param topics likewise
 * @param nodes what was compared, moved ones first, then those of one side, then by edges
 * @param figures how many nodes are here, of how many
 */
record Comparison(Side left, Side right, long both, long moved, @Nullable Double agreement, List<Share> stories,
		List<Share> providers, List<Share> topics, List<Compared> nodes, Figures figures) {

	/**
	 * One view.
	 *
	 * @param groups how many of two and more articles there are
	 */
	record Side(long nodes, long articles, long edges, long groups) {
	}

	/**
	 * How much of either side is one story's, provider's or topic's.
	 *
	 * @param id its node's id
	 * @param left its articles there
	 * @param right its articles there
	 * @param both how many of these both sides show
	 */
	record Share(String id, String label, long left, long right, long both) {
	}

	/**
	 * A node that was compared.
	 *
	 * @param id the node's id
	 * @param where which side shows it
	 * @param moved whether it keeps other company on the right than on the left
	 */
	record Compared(String id, String kind, String label, Where where, boolean moved) {
	}

}
