/**
 * Measures which providers cover the same stories, who is first, and who is missing.
 */
@NullMarked
package newsweft.story.coverage;

import org.jspecify.annotations.NullMarked;
