/**
 * Tests of the algorithms on graphs.
 */
@NullMarked
package newsweft.story.network;

import org.jspecify.annotations.NullMarked;
