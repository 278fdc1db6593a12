/**
 * Finds which articles carry a text that another article carried before: agency copy,
 * other editions, one text under two addresses.
 */
@NullMarked
package newsweft.story.copy;

import org.jspecify.annotations.NullMarked;
