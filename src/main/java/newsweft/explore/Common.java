package newsweft.explore;

import java.util.List;

/**
 * What several nodes are all joined to; those that are gone do not count.
 *
 * @param all how many nodes
 * @param missing how many of them are not in the view
 * @param best ids of the first of these, those with the strongest edges first
 * @param gone ids that no node of the graph has
 */
record Common(long all, long missing, List<String> best, List<String> gone) {
}
