/**
 * Tests of how groups of articles are named.
 */
@NullMarked
package newsweft.story.label;

import org.jspecify.annotations.NullMarked;
