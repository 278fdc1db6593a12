/**
 * Looking around is tested on one small graph, in Java and over HTTP.
 */
@NullMarked
package newsweft.explore;

import org.jspecify.annotations.NullMarked;
