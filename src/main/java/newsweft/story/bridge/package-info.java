/**
 * Finds the articles that join stories, and says why: which stories, through which ties,
 * and what falls apart without them.
 */
@NullMarked
package newsweft.story.bridge;

import org.jspecify.annotations.NullMarked;
