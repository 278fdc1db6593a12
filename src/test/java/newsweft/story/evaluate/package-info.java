/**
 * Figures are compared with those computed by hand.
 */
@NullMarked
package newsweft.story.evaluate;

import org.jspecify.annotations.NullMarked;
