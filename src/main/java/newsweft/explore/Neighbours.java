package newsweft.explore;

/**
 * Neighbours of a node along one kind of edge.
 *
 * @param relation the kind
 * @param direction in which the edges lead
 * @param all how many there are
 * @param missing how many of them are not in the view
 * @param adds how many of these an expansion by {@code limit} would add
 * @param limit of that {@link Expansion}; 0 where nothing is missing
 */
record Neighbours(String relation, Direction direction, long all, long missing, long adds, int limit) {
}
