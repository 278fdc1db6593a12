/**
 * Maps of invented graphs: nothing overlaps, related things lie near, little moves.
 */
@NullMarked
package newsweft.story.map;

import org.jspecify.annotations.NullMarked;
