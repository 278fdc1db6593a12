/**
 * Follows groups of articles through time: which of today's is yesterday's.
 */
@NullMarked
package newsweft.story.identity;

import org.jspecify.annotations.NullMarked;
