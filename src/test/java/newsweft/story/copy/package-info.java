/**
 * Tests of copies.
 */
@NullMarked
package newsweft.story.copy;

import org.jspecify.annotations.NullMarked;
