/**
 * Names groups of articles by the words and phrases that tell them from others.
 */
@NullMarked
package newsweft.story.label;

import org.jspecify.annotations.NullMarked;
