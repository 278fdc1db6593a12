/**
 * Gives constellations, stories and articles a place on a map: related ones near each
 * other, none over another, and each where it was before as far as that is possible.
 */
@NullMarked
package newsweft.story.map;

import org.jspecify.annotations.NullMarked;
