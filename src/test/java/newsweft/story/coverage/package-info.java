/**
 * Tests of who covers what.
 */
@NullMarked
package newsweft.story.coverage;

import org.jspecify.annotations.NullMarked;
