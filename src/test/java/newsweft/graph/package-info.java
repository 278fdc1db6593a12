/**
 * The graph's records and counts are tested on small literal graphs.
 */
@NullMarked
package newsweft.graph;

import org.jspecify.annotations.NullMarked;
