package newsweft.story.identity;

/**
 * A former group and a new one have articles in common.
 *
 * @param former number of the former group
 * @param group number of the new group
 * @param shared how many articles, 1 or more
 */
record Overlap(int former, int group, int shared) {
}
