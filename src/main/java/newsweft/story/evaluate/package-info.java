/**
 * Measures how well groups that were found agree with groups that somebody named.
 */
@NullMarked
package newsweft.story.evaluate;

import org.jspecify.annotations.NullMarked;
