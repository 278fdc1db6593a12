package newsweft.explore;

import java.util.List;

/**
 * What several nodes are all joined to.
 *
 * @param all how many nodes
 * @param missing how many of them are not in the view
 * @param best ids of the first of these, those with the strongest edges first
 */
record Common(long all, long missing, List<String> best) {
}
