/**
 * Tests of what groups become through time.
 */
@NullMarked
package newsweft.story.identity;

import org.jspecify.annotations.NullMarked;
